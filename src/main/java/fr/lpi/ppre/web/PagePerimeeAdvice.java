package fr.lpi.ppre.web;

import fr.lpi.ppre.application.Formulaires;
import fr.lpi.ppre.domain.BilanAbandonne;
import fr.lpi.ppre.domain.Ppre.Identite;
import fr.lpi.ppre.domain.PpreFige;
import fr.lpi.ppre.domain.PpreSupprime;
import fr.lpi.ppre.domain.bilan.FormulaireBilan;
import fr.lpi.ppre.web.PagePerimee.Suite;
import fr.lpi.ppre.web.PagePerimee.Texte;
import fr.lpi.web.Dates;
import fr.lpi.web.formulaire.Envoi;
import fr.lpi.web.formulaire.Grille;
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

    private final Formulaires formulaires;

    PagePerimeeAdvice(Formulaires formulaires) {
        this.formulaires = formulaires;
    }

    /// To a field that saves itself: its page keeps the text.
    @ExceptionHandler(exception = PpreFige.class, produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Map<String, String>> figeEnJson() {
        return enJson(HttpStatus.CONFLICT, "Il a été finalisé entre-temps.");
    }

    /// The document, unless something was typed.
    @ExceptionHandler(PpreFige.class)
    String figeEnPage(PpreFige fige, HttpServletRequest demande, HttpServletResponse reponse) {
        var document = "/ppres/" + fige.identite().id();
        var textes = textes(demande, fige.bilan() ? bilan(fige.identite()) : formulaires.de(fige.identite()));
        if (textes.isEmpty()) {
            return "redirect:" + document + "?fait=deja-finalise";
        }
        return vers(
                new PagePerimee(
                        HttpServletResponse.SC_CONFLICT,
                        fige.bilan() ? "Bilan finalisé" : "PPRE finalisé",
                        "Ce %s a été finalisé entre-temps : il ne se modifie plus."
                                .formatted(fige.bilan() ? "bilan" : "PPRE"),
                        new Suite(fige.bilan() ? "Consulter le PPRE et son bilan" : "Consulter le PPRE", document),
                        textes),
                demande,
                reponse);
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
                        textes(demande, formulaires.de(supprime.identite()))),
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
                        textes(demande, bilan(abandonne.identite()))),
                demande,
                reponse);
    }

    private FormulaireBilan bilan(Identite identite) {
        return new FormulaireBilan(formulaires.de(identite));
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

    private static List<Texte> textes(HttpServletRequest demande, Grille formulaire) {
        if (!demande.getMethod().equals("POST")) {
            return List.of();
        }
        var parametres = new LinkedMultiValueMap<String, String>();
        demande.getParameterMap().forEach((nom, valeurs) -> parametres.put(nom, List.of(valeurs)));
        return Envoi.de(parametres, champ -> formulaire.longueurMax(champ).isPresent()).modifications().stream()
                .filter(modification -> !modification.valeur().isBlank()
                        && !modification.valeur().equals(modification.vu()))
                .map(modification -> new Texte(formulaire.ou(modification.champ()), modification.valeur()))
                .toList();
    }
}
