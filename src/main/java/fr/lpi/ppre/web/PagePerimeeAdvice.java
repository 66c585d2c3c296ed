package fr.lpi.ppre.web;

import fr.lpi.ppre.domain.BilanAbandonne;
import fr.lpi.ppre.domain.PpreFige;
import fr.lpi.ppre.domain.PpreSupprime;
import fr.lpi.ppre.web.PagePerimee.Suite;
import fr.lpi.web.Dates;
import fr.lpi.web.reprise.FormulaireRepris;
import fr.lpi.web.reprise.FormulaireRepris.Ecrit;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/// Answers whoever opens or writes a draft that somebody else has just finalised or put in the bin.
@ControllerAdvice(basePackageClasses = PagePerimeeAdvice.class)
class PagePerimeeAdvice {

    private final List<FormulaireRepris> formulaires;

    PagePerimeeAdvice(List<FormulaireRepris> formulaires) {
        this.formulaires = formulaires;
    }

    /// To a field that saves itself: its page keeps the text.
    @ExceptionHandler(exception = PpreFige.class, produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Map<String, String>> figeEnJson(PpreFige fige) {
        return enJson(
                HttpStatus.CONFLICT,
                switch (fige.par()) {
                    case FINALISATION, BILAN -> "Il a été finalisé entre-temps.";
                    case INTERRUPTION -> "Il a été interrompu entre-temps.";
                });
    }

    /// The document, unless something was typed.
    @ExceptionHandler(PpreFige.class)
    String figeEnPage(PpreFige fige, HttpServletRequest demande, HttpServletResponse reponse) {
        var document = "/ppres/" + fige.identite().id();
        var textes = textes(demande);
        if (textes.isEmpty()) {
            return "redirect:" + document
                    + (fige.par() == PpreFige.Par.INTERRUPTION ? "?fait=deja-interrompu" : "?fait=deja-finalise");
        }
        return vers(
                switch (fige.par()) {
                    case FINALISATION ->
                        fige(
                                "PPRE finalisé",
                                "Ce PPRE a été finalisé entre-temps : il ne se modifie plus.",
                                new Suite("Consulter le PPRE", document),
                                textes);
                    case BILAN ->
                        fige(
                                "Bilan finalisé",
                                "Ce bilan a été finalisé entre-temps : il ne se modifie plus.",
                                new Suite("Consulter le PPRE et son bilan", document),
                                textes);
                    case INTERRUPTION ->
                        fige(
                                "PPRE interrompu",
                                "Ce PPRE a été interrompu entre-temps : rien ne s'y note plus.",
                                new Suite("Consulter le PPRE", document),
                                textes);
                },
                demande,
                reponse);
    }

    private static PagePerimee fige(String titre, String message, Suite suite, List<Ecrit> textes) {
        return new PagePerimee(HttpServletResponse.SC_CONFLICT, titre, message, suite, textes);
    }

    @ExceptionHandler(exception = PpreSupprime.class, produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Map<String, String>> supprimeEnJson(PpreSupprime supprime) {
        return enJson(HttpStatus.GONE, message(supprime));
    }

    @ExceptionHandler(PpreSupprime.class)
    String supprimeEnPage(PpreSupprime supprime, HttpServletRequest demande, HttpServletResponse reponse) {
        return vers(
                new PagePerimee(
                        HttpServletResponse.SC_GONE,
                        "Brouillon supprimé",
                        message(supprime),
                        new Suite("Ouvrir le livret", "/livrets/" + supprime.livret() + "#corbeille"),
                        textes(demande)),
                demande,
                reponse);
    }

    @ExceptionHandler(exception = BilanAbandonne.class, produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Map<String, String>> abandonneEnJson() {
        return enJson(HttpStatus.GONE, "Il a été supprimé entre-temps.");
    }

    @ExceptionHandler(BilanAbandonne.class)
    String abandonneEnPage(BilanAbandonne abandonne, HttpServletRequest demande, HttpServletResponse reponse) {
        return vers(
                new PagePerimee(
                        HttpServletResponse.SC_GONE,
                        "Bilan supprimé",
                        "Ce bilan n'est pas commencé, ou a été supprimé : il peut être créé depuis le PPRE.",
                        new Suite(
                                "Consulter le PPRE",
                                "/ppres/" + abandonne.identite().id()),
                        textes(demande)),
                demande,
                reponse);
    }

    private static ResponseEntity<Map<String, String>> enJson(HttpStatus statut, String message) {
        return ResponseEntity.status(statut)
                .contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("message", message));
    }

    private static String vers(PagePerimee page, HttpServletRequest demande, HttpServletResponse reponse) {
        reponse.setStatus(page.statut());
        demande.setAttribute(PagePerimeeController.PAGE, page);
        return "forward:" + PagePerimeeController.ADRESSE;
    }

    private static String message(PpreSupprime supprime) {
        return "Ce brouillon a été supprimé le %s. Il peut être repris depuis la corbeille du livret jusqu'au %s."
                .formatted(Dates.enLettres(supprime.le()), Dates.enLettres(supprime.jusquAu()));
    }

    private List<Ecrit> textes(HttpServletRequest demande) {
        if (!demande.getMethod().equals("POST")) {
            return List.of();
        }
        var adresse = demande.getRequestURI();
        var parametres = new LinkedMultiValueMap<String, String>();
        demande.getParameterMap().forEach((nom, valeurs) -> parametres.put(nom, List.of(valeurs)));
        return formulaires.stream()
                .filter(formulaire -> formulaire.page(adresse, parametres).isPresent())
                .findFirst()
                .map(formulaire -> formulaire.textes(adresse, parametres))
                .orElse(List.of())
                .stream()
                .filter(ecrit -> !ecrit.texte().isBlank())
                .toList();
    }
}
