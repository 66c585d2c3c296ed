package fr.lpi.document;

import fr.lpi.config.ReglagesLpi;
import fr.lpi.document.pdf.MoteurPdf;
import gg.jte.TemplateEngine;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
class DocumentConfiguration {

    /// Lazy, and warmed beside the first requests: the login page does not wait for the fonts.
    @Bean
    @Lazy
    MoteurPdf moteurPdf() {
        return new MoteurPdf();
    }

    @Bean
    @Lazy
    PdfPpre pdfPpre(MoteurPdf moteur, TemplateEngine gabarits, JsonMapper json, ReglagesLpi reglages) {
        return new PdfPpre(moteur, gabarits, json, reglages.marque().autorite());
    }

    @Bean
    @Lazy
    PdfLivret pdfLivret(
            MoteurPdf moteur, TemplateEngine gabarits, JsonMapper json, PdfPpre pdfPpre, ReglagesLpi reglages) {
        return new PdfLivret(moteur, gabarits, json, pdfPpre, reglages.marque().autorite());
    }

    @Bean
    @Lazy
    PdfFamille pdfFamille(MoteurPdf moteur, TemplateEngine gabarits, JsonMapper json) {
        return new PdfFamille(moteur, gabarits, json);
    }

    @Bean
    @Lazy
    PdfProjet pdfProjet(MoteurPdf moteur, TemplateEngine gabarits, JsonMapper json, ReglagesLpi reglages) {
        return new PdfProjet(moteur, gabarits, json, reglages.marque().autorite());
    }

    @Bean
    ApplicationListener<ApplicationReadyEvent> chauffe(@Lazy MoteurPdf moteur) {
        return _ -> Thread.ofPlatform().daemon().name("pdf-chauffe").start(moteur::chauffer);
    }
}
