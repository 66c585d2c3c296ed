package fr.lpi.ppre.web.suivi;

import fr.lpi.acces.Utilisateur;
import fr.lpi.ppre.PpreId;
import fr.lpi.ppre.application.suivi.LireSuivi;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/// The invitation to the réunion d'échange: a page to print, a file for a calendar.
@Controller
@RequestMapping("/ppres/{ppre}/suivi")
class InvitationController {

    private static final MediaType AGENDA = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final LireSuivi lireSuivi;

    InvitationController(LireSuivi lireSuivi) {
        this.lireSuivi = lireSuivi;
    }

    @GetMapping("/invitation")
    String imprimer(@PathVariable PpreId ppre, @AuthenticationPrincipal Utilisateur utilisateur, Model model) {
        var ouvert = lireSuivi.ouvrirAEcrire(utilisateur, ppre);
        var le = ouvert.lecture().reunion().le();
        if (le == null) {
            return "redirect:/ppres/" + ppre + "/suivi#reunion";
        }
        model.addAttribute("page", PageInvitation.de(ouvert, le));
        return "ppre/invitation";
    }

    @GetMapping("/reunion.ics")
    ResponseEntity<String> agenda(@PathVariable PpreId ppre, @AuthenticationPrincipal Utilisateur utilisateur) {
        var ouvert = lireSuivi.ouvrirAEcrire(utilisateur, ppre);
        var reunion = ouvert.lecture().reunion();
        var le = reunion.le();
        if (le == null) {
            return ResponseEntity.status(HttpStatus.FOUND)
                    .header(HttpHeaders.LOCATION, "/ppres/" + ppre + "/suivi#reunion")
                    .build();
        }
        var redaction = ouvert.suivi().redaction();
        Instant modifieLe = redaction.modifieLe();
        return ResponseEntity.ok()
                .contentType(AGENDA)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"reunion.ics\"")
                .body(new Agenda(
                                ouvert.suivi().id(),
                                redaction.revision(),
                                modifieLe,
                                le,
                                reunion.heure(),
                                "Réunion d'échange, livret n° "
                                        + ouvert.livret().numero(),
                                reunion.lieu())
                        .ecrire());
    }
}
