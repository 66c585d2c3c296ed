package fr.lpi.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.springframework.boot.autoconfigure.JteProperties;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.support.StaticWebApplicationContext;

class PagesEntieresTest {

    @Test
    void a_page_that_fails_halfway_sends_nothing() throws Exception {
        var pages = new PagesEntieres(TemplateEngine.createPrecompiled(ContentType.Html), new JteProperties());
        pages.setApplicationContext(new StaticWebApplicationContext());
        var page = Objects.requireNonNull(pages.resolveViewName("accueil/tache", Locale.FRENCH));
        var reponse = new MockHttpServletResponse();

        assertThatException().isThrownBy(() -> page.render(Map.of(), new MockHttpServletRequest(), reponse));

        assertThat(reponse.isCommitted()).isFalse();
        assertThat(reponse.getContentAsByteArray()).isEmpty();
    }
}
