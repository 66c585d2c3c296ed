package fr.lpi.redaction;

import fr.lpi.web.Dates;
import java.time.Instant;

/// What the foot bar says of a text when its page is opened; then the page's scripts say it.
public final class EtatDuTexte {

    private EtatDuTexte() {}

    /// @param rien what is said as long as nobody wrote anything
    public static String de(Redaction redaction, String rien, Instant maintenant) {
        return redaction.revision() == 0 ? rien : "Enregistré " + Dates.quand(redaction.modifieLe(), maintenant);
    }
}
