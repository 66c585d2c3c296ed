package fr.lpi.document;

import fr.lpi.document.pdf.MoteurPdf;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/// Measured, not tested: see `bench/README.md`. Its name keeps it out of the ordinary run.
class MesuresDuPdf {

    static final int FOIS = 9;
    static final Path DOSSIER = Path.of("target/mesures").toAbsolutePath();
    static final Path POLICES = Path.of("target/classes/polices").toAbsolutePath();

    /// The document of an ordinary PPRE by LPI, warm, then the same HTML and fonts by others: WeasyPrint warm within
    /// one process, Chromium by its command, as a server that keeps no browser would.
    @Test
    void a_PPRE_by_LPI_and_by_others() throws Exception {
        var pdf = new PdfPpre(
                new MoteurPdf(1),
                TemplateEngine.createPrecompiled(ContentType.Html),
                JsonMapper.shared(),
                "Académie de Démonstration");
        var ppre = DesBilans.sansBilan(DesPpre.ordinaire());
        for (var tour = 0; tour < 60; tour++) {
            pdf.imprimer(ppre);
        }
        var lpi = mediane(() -> pdf.imprimer(ppre));
        try (var document = Loader.loadPDF(pdf.imprimer(ppre))) {
            System.out.printf("PDF d'un PPRE de %d pages : LPI %.0f ms%n", document.getNumberOfPages(), lpi);
        }
        Files.createDirectories(DOSSIER);
        var html = DOSSIER.resolve("ppre.html");
        Files.writeString(html, pourUnNavigateur(pdf.xhtml(ppre)));
        dire("WeasyPrint", lpi, weasyprint(html));
        dire(
                "Chromium",
                lpi,
                mediane(() -> executer(
                        "chromium",
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--no-pdf-header-footer",
                        "--print-to-pdf=" + DOSSIER.resolve("chromium.pdf"),
                        html.toUri().toString())));
    }

    private static double weasyprint(Path html) throws Exception {
        var dit = executer(
                "/usr/bin/python3",
                "-c",
                """
                import logging, statistics, sys, time
                logging.disable()
                from weasyprint import HTML
                def fois():
                    debut = time.perf_counter()
                    HTML(sys.argv[1]).write_pdf(sys.argv[2])
                    return (time.perf_counter() - debut) * 1000
                fois()
                print(statistics.median(fois() for _ in range(%d)))
                """.formatted(FOIS),
                html.toString(),
                DOSSIER.resolve("weasyprint.pdf").toString());
        return Double.parseDouble(dit.strip());
    }

    private static void dire(String outil, double lpi, double autre) {
        System.out.printf(Locale.FRENCH, "%s : %.0f ms, %.1f fois LPI%n", outil, autre, autre / lpi);
    }

    private static String pourUnNavigateur(String xhtml) throws IOException {
        String style;
        try (var lu = MesuresDuPdf.class.getResourceAsStream("/papier/ppre/edition1/ppre.css")) {
            style = new String(java.util.Objects.requireNonNull(lu).readAllBytes(), StandardCharsets.UTF_8);
        }
        var polices = """
                @font-face { font-family: Source; font-weight: 400; src: url(%s) }
                @font-face { font-family: Source; font-weight: 700; src: url(%s) }
                """.formatted(
                        POLICES.resolve("SourceSans3_400Regular.ttf").toUri(),
                        POLICES.resolve("SourceSans3_600SemiBold.ttf").toUri());
        return "<!DOCTYPE html>\n"
                + xhtml.replaceFirst(
                        "<link rel=\"stylesheet\"[^>]*>",
                        java.util.regex.Matcher.quoteReplacement(
                                "<meta charset=\"utf-8\"><style>" + polices + style + "</style>"));
    }

    private static String executer(String... commande) throws IOException, InterruptedException {
        var processus = new ProcessBuilder(commande)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var dit = new String(processus.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (processus.waitFor() != 0) {
            throw new IllegalStateException("« %s » a échoué".formatted(commande[0]));
        }
        return dit;
    }

    private interface Acte {
        Object faire() throws Exception;
    }

    /// @return milliseconds
    private static double mediane(Acte acte) throws Exception {
        var durees = new double[FOIS];
        for (var tour = 0; tour < FOIS; tour++) {
            var debut = System.nanoTime();
            acte.faire();
            durees[tour] = (System.nanoTime() - debut) / 1e6;
        }
        Arrays.sort(durees);
        return durees[FOIS / 2];
    }
}
