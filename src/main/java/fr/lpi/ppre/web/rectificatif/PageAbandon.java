package fr.lpi.ppre.web.rectificatif;

import fr.lpi.ppre.domain.Ppre.Rectification;
import fr.lpi.web.Cadre.Lien;
import fr.lpi.web.Dates;
import java.util.List;

/// « Abandonner le rectificatif », confirmed.
///
/// @param du the day of the version that stands
/// @param refus why it is not done; empty otherwise
public record PageAbandon(String adresse, List<Lien> ariane, String eleve, String du, int numero, String refus) {

    static PageAbandon de(Rectification ppre, String refus) {
        var document = ppre.document();
        return new PageAbandon(
                "/ppres/" + ppre.id(),
                PageRectificatif.ariane(ppre, "Abandonner le rectificatif"),
                document.entete().eleve(),
                Dates.enLettres(document.date()),
                document.version(),
                refus);
    }
}
