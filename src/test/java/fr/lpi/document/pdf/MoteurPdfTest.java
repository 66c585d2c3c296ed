package fr.lpi.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MoteurPdfTest {

    static final Identite IDENTITE = new Identite("essai", LocalDate.of(2026, 11, 3));
    static final List<PieceJointe> PIECES = List.of(new PieceJointe("essai.json", "Essai", "{}"));

    final MoteurPdf moteur = new MoteurPdf(2);

    @Test
    void nothing_is_fetched_from_the_network() throws IOException {
        var demandes = new ConcurrentLinkedQueue<String>();
        var serveur = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        serveur.createContext("/", echange -> {
            demandes.add(echange.getRequestURI().getPath());
            echange.sendResponseHeaders(404, -1);
        });
        serveur.start();
        try {
            moteur.rendre(
                    pageQuiDemande("http://localhost:" + serveur.getAddress().getPort()), IDENTITE, PIECES);
        } finally {
            serveur.stop(0);
        }

        assertThat(demandes).isEmpty();
    }

    @Test
    void nothing_is_read_from_the_disk(@TempDir Path dossier) throws IOException {
        Files.writeString(dossier.resolve("a.css"), "p:before { content: 'DEROBE' }");
        Files.writeString(
                dossier.resolve("a.svg"),
                "<svg xmlns='http://www.w3.org/2000/svg' width='90' height='20'><text y='15'>DEROBE</text></svg>");

        var pdf = moteur.rendre(pageQuiDemande(dossier.toUri().toString()), IDENTITE, PIECES);

        assertThat(texte(pdf)).contains("Un texte").doesNotContain("DEROBE");
    }

    @Test
    void an_external_entity_is_refused() {
        var page = "<!DOCTYPE html [<!ENTITY x SYSTEM \"file:/etc/hostname\">]><html><body>&x;</body></html>";

        assertThatIllegalArgumentException().isThrownBy(() -> moteur.rendre(page, IDENTITE, PIECES));
    }

    @Test
    void a_page_that_cannot_be_read_takes_no_worker_away() {
        for (var i = 0; i < 5; i++) {
            assertThatIllegalArgumentException().isThrownBy(() -> moteur.rendre("<html><p></html>", IDENTITE, PIECES));
        }

        moteur.chauffer();
    }

    @Test
    void several_documents_at_a_time_come_out_as_they_do_alone() throws Exception {
        var pages = IntStream.range(0, 24)
                .mapToObj(i -> page("Élève n° " + i + " Đức محمد Ελένη"))
                .toList();
        var seules = pages.stream()
                .map(page -> moteur.rendre(page, IDENTITE, PIECES))
                .toList();

        try (var fils = Executors.newVirtualThreadPerTaskExecutor()) {
            var ensemble = fils.invokeAll(pages.stream()
                    .map(page -> (Callable<byte[]>) () -> moteur.rendre(page, IDENTITE, PIECES))
                    .toList());

            assertThat(ensemble.stream().map(Future::resultNow).toList())
                    .usingElementComparator(Arrays::compare)
                    .isEqualTo(seules);
        }
    }

    @Test
    void a_character_XML_cannot_carry_does_not_lose_the_page() throws IOException {
        assertThat(texte(moteur.rendre(page("avant \u0000\u000B\uD800\uFFFF après"), IDENTITE, PIECES)))
                .contains("avant", "après");
    }

    @Test
    void a_document_tells_its_day_and_not_that_of_its_printing() throws IOException {
        try (var document = Loader.loadPDF(moteur.rendre(page("Un texte"), IDENTITE, PIECES))) {
            assertThat(document.getDocumentInformation().getCreationDate().toInstant())
                    .isEqualTo("2026-11-02T23:00:00Z");
        }
    }

    private static String pageQuiDemande(String base) {
        var elements = List.of(
                "<img src='%s/a.svg' alt='a'/>",
                "<img src='%s/a.png' alt='b'/>",
                "<object data='%s/a.svg' type='image/svg+xml'>c</object>",
                "<p style=\"background-image: url('%s/fond.png')\">Un texte</p>",
                "<a href='%s/a.json' download='a.json'>d</a>",
                "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' alt='e' width='9'"
                        + " height='9'><image xlink:href='%s/a.png' width='9' height='9'/>"
                        + "<use xlink:href='%s/a.svg#a'/></svg>");
        return """
                <html lang="fr"><head><title>Essai</title><link rel="stylesheet" href="BASE/a.css"/>
                <style>@import url(BASE/a.css); @font-face { font-family: Autre; src: url(BASE/a.ttf) }
                @page { size: A4 } * { font-family: Autre, Source }</style></head><body>%s</body></html>
                """.formatted(String.join("\n", elements).replace("%s", base)).replace("BASE", base);
    }

    private static String page(String texte) {
        return """
                <html lang="fr"><head><title>Essai</title>
                <style>* { font-family: Source, Latin, Arabe, Chinois }</style></head><body><p>%s</p></body></html>
                """.formatted(texte);
    }

    private static String texte(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
