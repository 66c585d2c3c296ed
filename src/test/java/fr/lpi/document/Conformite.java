package fr.lpi.document;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Stream;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/// What veraPDF reproaches a document with.
public final class Conformite {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Conformite() {}

    public static List<String> fautes(byte[] pdf) {
        return Stream.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_3_A)
                .flatMap(profil -> fautes(pdf, profil))
                .toList();
    }

    private static Stream<String> fautes(byte[] pdf, PDFAFlavour profil) {
        try (var lecteur = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), profil);
                var validateur = Foundries.defaultInstance().createValidator(profil, false)) {
            var resultat = validateur.validate(lecteur);
            var fautes = resultat.getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> "%s %s-%d %s"
                            .formatted(
                                    profil,
                                    assertion.getRuleId().getClause(),
                                    assertion.getRuleId().getTestNumber(),
                                    assertion.getMessage()))
                    .distinct()
                    .toList();
            return fautes.isEmpty() && !resultat.isCompliant() ? Stream.of(profil + " refused") : fautes.stream();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
