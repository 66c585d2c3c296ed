package fr.lpi.accompagnement.domain;

import fr.lpi.acces.CompteId;
import fr.lpi.acces.EtablissementId;
import fr.lpi.acces.Profil;
import fr.lpi.acces.Utilisateur;
import fr.lpi.accompagnement.ProjetId;
import fr.lpi.accompagnement.domain.formulaire.FormulaireProjet;
import fr.lpi.redaction.Redaction;
import fr.lpi.scolarite.AnneeScolaire;
import java.util.Set;

/// The project of a school for a year, as it is being written.
///
/// @param annee the year the school year starts in
/// @param redacteurs those the direction named to write it with her
public record Projet(
        ProjetId id, EtablissementId etablissement, int annee, Redaction redaction, Set<CompteId> redacteurs) {

    public Projet {
        redacteurs = Set.copyOf(redacteurs);
    }

    /// « Projet de l'année 2026-2027 » until it has a name.
    public String intitule() {
        var intitule = redaction.lire(FormulaireProjet.INTITULE);
        return intitule.isBlank() ? "Projet de l'année " + new AnneeScolaire(annee) : intitule;
    }

    /// The same with another text.
    public Projet avec(Redaction autre) {
        return new Projet(id, etablissement, annee, autre, redacteurs);
    }

    public boolean ecritPar(Utilisateur utilisateur) {
        return utilisateur.dirige(etablissement)
                || (utilisateur.profil() == Profil.ENSEIGNANT
                        && utilisateur.exerceDans(etablissement)
                        && redacteurs.contains(utilisateur.id()));
    }
}
