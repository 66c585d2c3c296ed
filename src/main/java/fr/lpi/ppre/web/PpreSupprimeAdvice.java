package fr.lpi.ppre.web;

import fr.lpi.ppre.domain.Endroits;
import fr.lpi.ppre.domain.Formulaire;
import fr.lpi.ppre.domain.PpreSupprime;
import fr.lpi.ppre.web.PageSupprime.Texte;
import fr.lpi.referentiel.Referentiel;
import fr.lpi.web.Dates;
import fr.lpi.web.formulaire.Envoi;
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

/// Answers whoever opens or writes a draft that is in the bin: where it is, until when, and what had just been typed.
@ControllerAdvice(basePackageClasses = PpreSupprimeAdvice.class)
class PpreSupprimeAdvice {

    private final Referentiel referentiel;

    PpreSupprimeAdvice(Referentiel referentiel) {
        this.referentiel = referentiel;
    }

    /// To a field that saves itself: its page keeps the text.
    @ExceptionHandler(exception = PpreSupprime.class, produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Map<String, String>> enJson(PpreSupprime supprime) {
        return ResponseEntity.status(HttpStatus.GONE)
                .contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("message", message(supprime)));
    }

    /// Handed to a page of its own: what answers an exception does not get the frame that every page has.
    @ExceptionHandler(PpreSupprime.class)
    String enPage(PpreSupprime supprime, HttpServletRequest demande, HttpServletResponse reponse) {
        reponse.setStatus(HttpServletResponse.SC_GONE);
        demande.setAttribute(
                SupprimeController.PAGE,
                new PageSupprime(message(supprime), "/livrets/" + supprime.livret(), textes(demande)));
        return "forward:" + SupprimeController.ADRESSE;
    }

    private static String message(PpreSupprime supprime) {
        return "Ce brouillon a été supprimé le %s. Il peut être repris depuis la corbeille du livret jusqu'au %s."
                .formatted(Dates.enLettres(supprime.le()), Dates.enLettres(supprime.jusquAu()));
    }

    /// A page without scripts loses what it sent: it is given back, to be copied.
    private List<Texte> textes(HttpServletRequest demande) {
        if (!demande.getMethod().equals("POST")) {
            return List.of();
        }
        var parametres = new LinkedMultiValueMap<String, String>();
        demande.getParameterMap().forEach((nom, valeurs) -> parametres.put(nom, List.of(valeurs)));
        // Any palier has the texts; only its boxes differ, and a box is not copied.
        var formulaire = new Formulaire(referentiel, "elementaire", true);
        return Envoi.de(parametres, champ -> formulaire.longueurMax(champ).isPresent()).modifications().stream()
                .filter(modification -> !modification.valeur().isBlank()
                        && !modification.valeur().equals(modification.vu()))
                .map(modification -> new Texte(Endroits.de(modification.champ(), formulaire), modification.valeur()))
                .toList();
    }
}
