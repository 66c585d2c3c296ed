package fr.lpi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class GabaritsTest {

    static final Path RACINE = Path.of("src/main/jte");
    static final int SANS_CASSE = Pattern.CASE_INSENSITIVE;

    @Test
    void every_form_that_writes_goes_through_the_component_that_carries_the_forgery_token() throws IOException {
        assertThat(gabaritsOu(Pattern.compile("<form\\b[^>]*\\bmethod\\s*=\\s*[\"']?post", SANS_CASSE)))
                .containsExactly("dsfr/formulaire.jte");
        assertThat(gabaritsOu(Pattern.compile("\\bformmethod\\s*=", SANS_CASSE)))
                .isEmpty();
        assertThat(Files.readString(RACINE.resolve("dsfr/formulaire.jte"))).contains("cadre.jeton().valeur()");
    }

    /// The computed attributes of a form hide its method from the test above.
    @Test
    void any_other_form_says_that_it_only_reads() throws IOException {
        assertThat(gabaritsOu(Pattern.compile("<form\\b(?![^>]*method=\"(get|post)\")", SANS_CASSE)))
                .isEmpty();
    }

    @Test
    void no_template_writes_without_escaping() throws IOException {
        assertThat(gabaritsOu(Pattern.compile("\\$unsafe"))).isEmpty();
    }

    @Test
    void no_page_holds_a_style_a_script_or_a_handler_that_the_security_policy_forbids() throws IOException {
        // On paper no policy applies, and the figures of a drawing have their place: there alone.
        assertThat(gabaritsOu(Pattern.compile("<[^>]*\\sstyle\\s*=", SANS_CASSE)))
                .containsExactly("pdf/graphe.jte", "pdf/projet/edition1/projet.jte");
        assertThat(gabaritsOu(Pattern.compile("<[^>]*\\son[a-z]+\\s*=", SANS_CASSE)))
                .isEmpty();
        assertThat(gabaritsOu(Pattern.compile("<script\\b(?![^>]*\\ssrc=)", SANS_CASSE)))
                .isEmpty();
        assertThat(gabaritsOu(Pattern.compile("(href|src|action)\\s*=\\s*[\"']?\\s*javascript:", SANS_CASSE)))
                .isEmpty();
    }

    /// On paper no policy applies: the style sheet is part of the document.
    @Test
    void only_paper_carries_its_own_style_sheet() throws IOException {
        assertThat(gabaritsOu(Pattern.compile("<style\\b", SANS_CASSE)))
                .allMatch(gabarit -> gabarit.startsWith("pdf/"));
    }

    private static List<String> gabaritsOu(Pattern motif) throws IOException {
        try (var fichiers = Files.walk(RACINE)) {
            return fichiers.filter(fichier -> fichier.toString().endsWith(".jte"))
                    .filter(fichier -> motif.matcher(lire(fichier)).find())
                    .map(fichier -> RACINE.relativize(fichier).toString())
                    .toList();
        }
    }

    private static String lire(Path fichier) {
        try {
            return Files.readString(fichier);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
