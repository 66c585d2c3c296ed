package fr.lpi.scolarite.web;

import fr.lpi.scolarite.application.importation.dossier.EtatImport.EnCours;
import fr.lpi.web.Accord;

/// What LPI is doing with a file, while its person waits.
public record PageAvancement(String ecole, String fichier, String etape) {

    static PageAvancement de(EnCours etat) {
        var avancement = etat.avancement();
        return new PageAvancement(
                etat.ecole().nom(),
                etat.fichier(),
                switch (avancement.phase()) {
                    case ATTENTE -> "En attente : d'autres imports se terminent…";
                    case LECTURE ->
                        "Lecture du fichier… " + Accord.nombre(avancement.lignes(), "ligne lue", "lignes lues");
                    case COMPARAISON -> "Comparaison avec les élèves de l'établissement…";
                    case ENREGISTREMENT -> "Enregistrement des élèves…";
                });
    }
}
