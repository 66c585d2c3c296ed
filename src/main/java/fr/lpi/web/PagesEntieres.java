package fr.lpi.web;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import gg.jte.springframework.boot.autoconfigure.JteProperties;
import gg.jte.springframework.boot.autoconfigure.JteView;
import gg.jte.springframework.boot.autoconfigure.JteViewResolver;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.view.AbstractUrlBasedView;

/// Sends a page once it is written to its end: one that fails halfway becomes the page of an error, not half a page.
@Component
class PagesEntieres extends JteViewResolver {

    private final TemplateEngine gabarits;

    PagesEntieres(TemplateEngine gabarits, JteProperties reglages) {
        super(gabarits, reglages);
        this.gabarits = gabarits;
    }

    @Override
    protected AbstractUrlBasedView instantiateView() {
        return new PageEntiere(gabarits);
    }

    private static final class PageEntiere extends JteView {

        private final TemplateEngine gabarits;

        PageEntiere(TemplateEngine gabarits) {
            super(gabarits);
            this.gabarits = gabarits;
        }

        @Override
        protected void renderMergedTemplateModel(
                Map<String, Object> modele, HttpServletRequest demande, HttpServletResponse reponse) throws Exception {
            var page = new Utf8ByteOutput();
            gabarits.render(getUrl(), modele, page);
            reponse.setCharacterEncoding(StandardCharsets.UTF_8);
            reponse.setContentLength(page.getContentLength());
            page.writeTo(reponse.getOutputStream());
        }
    }
}
