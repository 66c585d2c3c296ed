package fr.lpi.livret.web.remise;

import fr.lpi.web.Cadre.Lien;
import fr.lpi.web.dsfr.Erreur;
import fr.lpi.web.dsfr.Liste;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The livrets to hand over, a form a school.
///
/// @param partant account whose livrets they are; empty for those that have no responsable
/// @param retour where to go from here
public record PageAConfier(
        List<Lien> ariane,
        String titre,
        String phrase,
        String fait,
        List<Bloc> blocs,
        String partant,
        Lien retour,
        List<Erreur> erreurs) {

    /// @param tous the choice for all of them; absent for one livret
    /// @param confirmation name of the box, while becoming responsable oneself is being asked; else empty
    public record Bloc(
            String ecole,
            String nom,
            @Nullable Liste tous,
            List<Liste> livrets,
            String confirmation,
            String confirmationId,
            String cle) {}
}
