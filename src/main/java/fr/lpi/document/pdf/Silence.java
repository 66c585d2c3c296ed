package fr.lpi.document.pdf;

import com.openhtmltopdf.util.XRLog;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/// The libraries speak at every page, and might quote it: what is written about a child has no place in a log.
final class Silence {

    /// Held, since a logger nobody holds forgets its level.
    private static final List<Logger> TUS =
            List.of(Logger.getLogger("org.apache.fontbox"), Logger.getLogger("org.apache.pdfbox"));

    private Silence() {}

    static void faire() {
        XRLog.setLoggingEnabled(false);
        TUS.forEach(journal -> journal.setLevel(Level.SEVERE));
    }
}
