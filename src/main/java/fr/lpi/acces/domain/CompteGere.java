package fr.lpi.acces.domain;

import fr.lpi.acces.CompteId;
import fr.lpi.acces.EtablissementId;
import fr.lpi.acces.Profil;
import fr.lpi.acces.Utilisateur;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// An account as those who manage accounts see it.
///
/// @param departement of an MDPH team
/// @param choisi whether its person has a password
/// @param lienJusquA when its pending link ends, or ended
public record CompteGere(
        CompteId id,
        String identifiant,
        String prenom,
        String nom,
        Profil profil,
        @Nullable String departement,
        boolean actif,
        boolean choisi,
        @Nullable Instant derniereConnexion,
        @Nullable Instant lienJusquA,
        Set<EtablissementId> etablissements) {

    public String nomComplet() {
        return prenom + " " + nom;
    }

    public boolean visiblePar(Utilisateur qui) {
        return switch (qui.profil()) {
            case ADMINISTRATEUR -> true;
            case DIRECTION -> etablissements.stream().anyMatch(qui::dirige);
            case ENSEIGNANT, MDPH -> false;
        };
    }

    /// A link opens the account wherever its person works: a direction gives none for a school that is not its own.
    public boolean gerePar(Utilisateur qui) {
        return !id.equals(qui.id())
                && switch (qui.profil()) {
                    case ADMINISTRATEUR -> true;
                    case DIRECTION ->
                        !etablissements.isEmpty() && etablissements.stream().allMatch(qui::dirige);
                    case ENSEIGNANT, MDPH -> false;
                };
    }
}
