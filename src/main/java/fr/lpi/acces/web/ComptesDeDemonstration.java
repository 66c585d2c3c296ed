package fr.lpi.acces.web;

import fr.lpi.acces.web.PageConnexion.Compte;
import fr.lpi.acces.web.PageConnexion.Groupe;
import fr.lpi.config.ReglagesLpi;
import java.util.List;
import org.springframework.stereotype.Component;

/// The accounts shown on the login page, in demonstration mode and nowhere else.
@Component
class ComptesDeDemonstration {

    static final String MOT_DE_PASSE = "Demonstration-2026";

    private static final List<Groupe> GROUPES = List.of(
            new Groupe(
                    "École primaire Marcel Pagnol",
                    List.of(
                            new Compte("Direction", "Claire Vasseur, tous les livrets de l'école", "direction.ecole"),
                            new Compte(
                                    "Enseignant responsable",
                                    "Thomas Carpentier, plusieurs livrets",
                                    "enseignant.ecole"),
                            new Compte(
                                    "Enseignant contributeur",
                                    "Yann Kervella, lit les documents finalisés",
                                    "contributeur.ecole"),
                            new Compte("Enseignant", "Camille Durand, sans livret pour l'instant", "collegue.ecole"))),
            new Groupe(
                    "Collège Pierre et Marie Curie",
                    List.of(
                            new Compte("Direction", "Marc Delaunay, tous les livrets du collège", "direction.college"),
                            new Compte(
                                    "Enseignant responsable",
                                    "Dominique Ferrand, plusieurs livrets",
                                    "enseignant.college"))),
            new Groupe(
                    "Partenaire et administration",
                    List.of(
                            new Compte("MDPH", "Équipe pluridisciplinaire, livrets partagés", "mdph"),
                            new Compte(
                                    "Administrateur",
                                    "Dominique Roy, écoles et comptes, sans les livrets",
                                    "administrateur"))));

    private final boolean demonstration;

    ComptesDeDemonstration(ReglagesLpi reglages) {
        this.demonstration = reglages.demonstration();
    }

    List<Groupe> groupes() {
        return demonstration ? GROUPES : List.of();
    }

    boolean contient(String identifiant) {
        return groupes().stream()
                .flatMap(groupe -> groupe.comptes().stream())
                .anyMatch(compte -> compte.identifiant().equals(identifiant));
    }
}
