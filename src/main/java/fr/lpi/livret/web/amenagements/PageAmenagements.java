package fr.lpi.livret.web.amenagements;

import fr.lpi.web.Cadre.Lien;
import java.util.List;

/// Everything chosen in a livret.
///
/// @param livret address of the livret
/// @param lieu class and school
/// @param banques those in which something is chosen, the one that applies today first
/// @param ecrit whether « Modifier les aménagements » is theirs
public record PageAmenagements(
        String livret, List<Lien> ariane, String eleve, String lieu, List<Banque> banques, boolean ecrit) {

    /// @param ancienne what to say of a bank that applies no more; empty for today's
    public record Banque(String libelle, String ancienne, List<Categorie> categories) {}

    public record Categorie(String libelle, List<Lame> lames) {}

    /// @param libre the free line; empty for none
    public record Lame(String libelle, List<String> amenagements, String libre) {}
}
