package fr.lpi.ppre;

import fr.lpi.web.Dates;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A signature given on the screen to a version of a PPRE.
///
/// @param nom of who signed
/// @param empreinte SHA-256 of the document that was signed, in hexadecimal
/// @param versionDu the day of that document, when it is not the one read but a version before, whose signatures stand
public record SignatureDessinee(
        Signataire signataire,
        String nom,
        LocalDate le,
        Trace trace,
        String empreinte,
        @Nullable LocalDate versionDu) {

    private static final int EMPREINTE_ABREGEE = 16;

    /// « Signature de Maëlle Le Goff, le 12 novembre 2026 », for those who do not see it.
    public String resume() {
        return "Signature de %s, le %s".formatted(nom, Dates.enLettres(le));
    }

    public String empreinteAbregee() {
        return empreinte.substring(0, EMPREINTE_ABREGEE);
    }
}
