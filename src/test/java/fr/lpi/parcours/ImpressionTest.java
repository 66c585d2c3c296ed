package fr.lpi.parcours;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/// A page printed by the browser, and not its PDF: nothing of what is written is blank.
@ParcoursLpi
class ImpressionTest {

    @Test
    void the_table_of_participants_is_printed_with_what_it_holds(Postes postes, Preparation preparation)
            throws IOException {
        var suivi = preparation.brouillon(Map.of(
                "duree", "6",
                "participant.000000000demo.nom", "KERSALÉ",
                "participant.000000000demo.prenom", "Maïwenn",
                "participant.000000000demo.fonction", "fonction-direction"));
        var poste = postes.de("enseignant.ecole");
        poste.aller(suivi.adresse());
        poste.lien("Reprendre le brouillon du PPRE").click();
        poste.aller(poste.adresse().replaceFirst("/etapes/.*", "/etapes/1"));

        try (var pdf = Loader.loadPDF(poste.page().pdf())) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("KERSALÉ", "Maïwenn", "Directeur");
        }
    }
}
