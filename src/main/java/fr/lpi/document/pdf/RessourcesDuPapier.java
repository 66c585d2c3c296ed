package fr.lpi.document.pdf;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The only things a page may ask for: our own sheets and drawings, under `lpi:papier/`. Nothing else is ever opened,
/// neither on the network nor on the disk, so that a pasted text cannot make the server fetch anything.
final class RessourcesDuPapier {

    static final String BASE = "lpi:";
    private static final String DOSSIER = BASE + "papier/";

    private RessourcesDuPapier() {}

    static void imposer(PdfRendererBuilder moteur) {
        moteur.useUriResolver((_, adresse) -> permise(adresse) ? adresse : null);
        moteur.useProtocolsStreamImplementation(Ressource::new, "lpi");
        for (var moment : ExternalResourceControlPriority.values()) {
            moteur.useExternalResourceAccessControl((adresse, _) -> permise(adresse), moment);
        }
    }

    private static boolean permise(@Nullable String adresse) {
        return adresse != null && adresse.startsWith(DOSSIER) && !adresse.contains("..");
    }

    private record Ressource(String adresse) implements FSStream {

        @Override
        public InputStream getStream() {
            if (!permise(adresse)) {
                throw new UncheckedIOException(new IOException("Ressource refusée"));
            }
            var chemin = "/" + adresse.substring(BASE.length());
            return Objects.requireNonNull(RessourcesDuPapier.class.getResourceAsStream(chemin), chemin);
        }

        @Override
        public Reader getReader() {
            return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
        }
    }
}
