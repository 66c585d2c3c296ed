package fr.lpi.ppre.web.observation;

import fr.lpi.acces.Utilisateur;
import fr.lpi.ppre.PpreId;
import fr.lpi.ppre.application.observation.NoterObservation;
import fr.lpi.ppre.domain.observation.SaisieObservation;
import fr.lpi.web.erreur.Introuvable;
import fr.lpi.web.formulaire.Envoi;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Notes what is seen of the objectifs, from the finalisation of the PPRE to that of its bilan.
@Controller
@RequestMapping("/ppres/{ppre}/observations")
class ObservationController {

    private final NoterObservation noterObservation;
    private final Clock horloge;

    ObservationController(NoterObservation noterObservation, Clock horloge) {
        this.noterObservation = noterObservation;
        this.horloge = horloge;
    }

    @GetMapping
    String montrer(
            @PathVariable PpreId ppre,
            @RequestParam(defaultValue = "0") String note,
            @AuthenticationPrincipal Utilisateur utilisateur,
            Model model) {
        model.addAttribute(
                "page",
                PageObservations.de(
                        noterObservation.ouvrir(utilisateur, ppre),
                        LocalDate.now(horloge),
                        null,
                        Map.of(),
                        note.matches("[1-3]") ? Integer.parseInt(note) : 0));
        return "ppre/observations";
    }

    /// @param parametres `jour.N`, `valeur.N`, `mot.N` for the objectif n°N; `motRapide` for a word in one tap
    @PostMapping
    String noter(
            @PathVariable PpreId ppre,
            @RequestParam MultiValueMap<String, String> parametres,
            @AuthenticationPrincipal Utilisateur utilisateur,
            HttpServletResponse reponse,
            Model model) {
        var numero = Envoi.texte(parametres, "objectif");
        if (!numero.matches("[1-3]")) {
            throw new Introuvable();
        }
        var saisie = new SaisieObservation(
                Integer.parseInt(numero),
                Envoi.texte(parametres, "jour." + numero),
                Envoi.texte(parametres, "valeur." + numero),
                mot(Envoi.texte(parametres, "motRapide"), Envoi.texte(parametres, "mot." + numero)));
        var erreurs = noterObservation.executer(utilisateur, ppre, saisie, Envoi.texte(parametres, "cle"));
        if (erreurs.isEmpty()) {
            return "redirect:/ppres/" + ppre + "/observations?note=" + numero + "#objectif-" + numero;
        }
        reponse.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        model.addAttribute(
                "page",
                PageObservations.de(
                        noterObservation.ouvrir(utilisateur, ppre), LocalDate.now(horloge), saisie, erreurs, 0));
        return "ppre/observations";
    }

    /// What was typed follows the word in one tap; a refused form holds both already.
    private static String mot(String rapide, String ecrit) {
        if (!PageObservations.MOTS.contains(rapide) || ecrit.strip().startsWith(rapide)) {
            return ecrit;
        }
        return ecrit.isBlank() ? rapide : rapide + " : " + ecrit.strip();
    }

    @PostMapping("/{observation}/retrait")
    String retirer(
            @PathVariable PpreId ppre,
            @PathVariable String observation,
            @AuthenticationPrincipal Utilisateur utilisateur) {
        noterObservation.retirer(utilisateur, ppre, Introuvable.siMalForme(UUID::fromString, observation));
        return "redirect:/ppres/" + ppre + "/observations";
    }
}
