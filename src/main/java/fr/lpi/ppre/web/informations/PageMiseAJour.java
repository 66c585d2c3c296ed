package fr.lpi.ppre.web.informations;

import fr.lpi.acces.Comptes;
import fr.lpi.acces.Utilisateur;
import fr.lpi.ppre.application.MettreAJourInformations.Etat;
import fr.lpi.ppre.domain.MiseAJour.Changement;
import fr.lpi.ppre.domain.MiseAJour.Donnee;
import fr.lpi.referentiel.Listes.Niveau;
import fr.lpi.referentiel.Referentiel;
import fr.lpi.web.Ariane;
import fr.lpi.web.Cadre.Lien;
import fr.lpi.web.Dates;
import java.util.List;
import java.util.Optional;

/// « Mettre à jour les informations »: what the draft holds, what the last import says.
///
/// @param dernierImport « dernier import le … »; empty when the school has none
/// @param relire the changes shown are not those that were read: nothing is written yet
public record PageMiseAJour(
        String adresse,
        String livret,
        List<Lien> ariane,
        String eleve,
        String dernierImport,
        String par,
        boolean brouillon,
        boolean finalise,
        List<Ligne> lignes,
        boolean changeDeNiveau,
        String empreinte,
        boolean relire) {

    public record Ligne(String donnee, String avant, String apres) {}

    static PageMiseAJour de(Etat etat, Referentiel referentiel, Comptes comptes, boolean relire) {
        var livret = "/livrets/" + etat.livret().numero();
        var dernier = etat.dernierImport();
        var changements = etat.miseAJour().changements();
        return new PageMiseAJour(
                livret + "/informations/mise-a-jour",
                livret,
                Ariane.duLivret(
                        etat.eleve().nomComplet(),
                        etat.livret().numero().valeur(),
                        new Lien("Mettre à jour les informations", "", true)),
                etat.eleve().nomComplet(),
                dernier == null ? "" : Dates.enLettres(dernier.le()),
                Optional.ofNullable(dernier)
                        .flatMap(connu -> Optional.ofNullable(connu.par()))
                        .flatMap(comptes::parId)
                        .map(Utilisateur::nomComplet)
                        .orElse(""),
                etat.brouillon() != null,
                etat.finalise(),
                changements.stream()
                        .map(changement -> new Ligne(
                                changement.donnee().libelle(),
                                mots(changement, changement.avant(), referentiel),
                                mots(changement, changement.apres(), referentiel)))
                        .toList(),
                changements.stream().anyMatch(changement -> changement.donnee() == Donnee.NIVEAU),
                etat.empreinte(),
                relire);
    }

    public String aJour() {
        return dernierImport.isEmpty()
                ? "À jour : aucun import n'a encore eu lieu."
                : "À jour : dernier import le %s%s.".formatted(dernierImport, par.isEmpty() ? "" : ", par " + par);
    }

    private static String mots(Changement changement, String valeur, Referentiel referentiel) {
        if (changement.donnee() != Donnee.NIVEAU) {
            return valeur;
        }
        return valeur.isEmpty()
                ? "sans niveau"
                : referentiel.niveau(valeur).map(Niveau::libelle).orElse(valeur);
    }
}
