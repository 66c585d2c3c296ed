package fr.lpi.ppre.web.ecriture;

import fr.lpi.acces.CompteId;
import fr.lpi.acces.Comptes;
import fr.lpi.acces.Profil;
import fr.lpi.acces.Utilisateur;
import fr.lpi.livret.Livret;
import fr.lpi.ppre.web.ecriture.TableParticipants.Proposition;
import fr.lpi.referentiel.Referentiel;
import fr.lpi.scolarite.Eleve;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/// Who is likely to take part, so that nobody types a name that the school knows.
@Component
public class Propositions {

    private final Comptes comptes;

    Propositions(Comptes comptes) {
        this.comptes = comptes;
    }

    /// The head, the responsable, the pupil, and the contributeurs.
    public List<Proposition> pour(Livret livret, Eleve eleve) {
        var proposees = new ArrayList<Proposition>();
        comptes.de(eleve.etablissement().id()).stream()
                .filter(compte -> compte.profil() == Profil.DIRECTION)
                .forEach(compte ->
                        proposees.add(proposition(proposees.size(), compte, Referentiel.DIRECTION, "direction")));
        var responsable = livret.responsable();
        if (responsable != null) {
            ajouter(proposees, responsable, "responsable du livret");
        }
        proposees.add(eleve(proposees.size(), eleve));
        livret.contributeurs().forEach(compte -> ajouter(proposees, compte, "contributeur"));
        return List.copyOf(proposees);
    }

    private void ajouter(List<Proposition> proposees, CompteId id, String role) {
        comptes.parId(id)
                .filter(compte -> compte.profil() == Profil.ENSEIGNANT)
                .ifPresent(
                        compte -> proposees.add(proposition(proposees.size(), compte, Referentiel.PROFESSEUR, role)));
    }

    private static Proposition proposition(int rang, Utilisateur compte, String fonction, String role) {
        var nom = compte.nom().toUpperCase(Locale.FRENCH);
        return new Proposition(rang, compte.prenom() + " " + nom + ", " + role, nom, compte.prenom(), fonction);
    }

    private static Proposition eleve(int rang, Eleve eleve) {
        var nom = eleve.nom().toUpperCase(Locale.FRENCH);
        return new Proposition(rang, eleve.nomComplet() + ", élève", nom, eleve.prenom(), Referentiel.ELEVE);
    }
}
