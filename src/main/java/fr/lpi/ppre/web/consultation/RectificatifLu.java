package fr.lpi.ppre.web.consultation;

import fr.lpi.ppre.DocumentPpre;
import fr.lpi.ppre.DocumentPpre.Changement;
import fr.lpi.ppre.PpreId;
import fr.lpi.web.Dates;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a version mends, and the way to the one it replaces.
public record RectificatifLu(
        int numero,
        String le,
        String motif,
        String signatures,
        List<Changement> changements,
        String remplace,
        String precedente) {

    static @Nullable RectificatifLu de(PpreId id, DocumentPpre document) {
        var rectificatif = document.rectificatif();
        return rectificatif == null
                ? null
                : new RectificatifLu(
                        rectificatif.numero(),
                        Dates.enLettres(rectificatif.le()),
                        rectificatif.motif(),
                        rectificatif.effetSurLAccord(),
                        rectificatif.changements(),
                        Dates.enLettres(rectificatif.remplace()),
                        "/ppres/%s/versions/%d".formatted(id, rectificatif.numero()));
    }
}
