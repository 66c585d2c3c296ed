package fr.lpi.ppre.web.suivi;

import fr.lpi.acces.Utilisateur;
import fr.lpi.ppre.PpreId;
import fr.lpi.ppre.application.suivi.LireSuivi;
import fr.lpi.ppre.application.suivi.NoterSuivi;
import fr.lpi.ppre.domain.lecture.Manque;
import fr.lpi.ppre.domain.suivi.FormulaireSuivi;
import fr.lpi.redaction.ReponsesAutomatiques;
import fr.lpi.redaction.ReponsesAutomatiques.Enregistre;
import fr.lpi.redaction.Reproche;
import fr.lpi.web.formulaire.Envoi;
import fr.lpi.web.formulaire.Modification;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// « Suivi du PPRE »: read by all who read the PPRE, noted field by field by those who write it.
@Controller
@RequestMapping("/ppres/{ppre}/suivi")
class SuiviController {

    private final LireSuivi lireSuivi;
    private final NoterSuivi noterSuivi;
    private final FormulaireSuivi formulaire;
    private final PagesSuivi pages;
    private final ReponsesAutomatiques reponses;

    SuiviController(
            LireSuivi lireSuivi,
            NoterSuivi noterSuivi,
            FormulaireSuivi formulaire,
            PagesSuivi pages,
            ReponsesAutomatiques reponses) {
        this.lireSuivi = lireSuivi;
        this.noterSuivi = noterSuivi;
        this.formulaire = formulaire;
        this.pages = pages;
        this.reponses = reponses;
    }

    @GetMapping
    String montrer(
            @PathVariable PpreId ppre,
            @RequestParam(defaultValue = "") String fait,
            @AuthenticationPrincipal Utilisateur utilisateur,
            Model model) {
        model.addAttribute("page", pages.de(lireSuivi.ouvrir(utilisateur, ppre), fait, false));
        return "ppre/suivi";
    }

    /// What is wrong is said at once: no button « Suivant » will.
    @PostMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> enregistrer(
            @PathVariable PpreId ppre,
            @RequestParam MultiValueMap<String, String> parametres,
            @AuthenticationPrincipal Utilisateur utilisateur) {
        var envoi = Envoi.de(parametres, formulaire::connait);
        return reponses.enregistrer(utilisateur, envoi, parametres, () -> {
            var resultat = noterSuivi.executer(utilisateur, ppre, envoi.modifications());
            return new Enregistre(
                    resultat,
                    lireSuivi.aEcrire(utilisateur, ppre).lecture().manques().stream()
                            .map(manque -> new Reproche(manque.champ(), manque.message(), true))
                            .toList(),
                    "/ppres/" + ppre + "/suivi/conflit?champ=",
                    null);
        });
    }

    @PostMapping
    String soumettre(
            @PathVariable PpreId ppre,
            @RequestParam MultiValueMap<String, String> parametres,
            @AuthenticationPrincipal Utilisateur utilisateur,
            HttpServletResponse reponse,
            Model model) {
        var envoi = Envoi.de(parametres, formulaire::connait);
        var conflits = noterSuivi
                .executer(utilisateur, ppre, envoi.modifications())
                .fusion()
                .conflits();
        var envoyes = envoi.modifications().stream().map(Modification::champ).toList();
        var ouvert = lireSuivi.aEcrire(utilisateur, ppre);
        if (ouvert.lecture().manques().stream().map(Manque::champ).noneMatch(envoyes::contains)) {
            return "redirect:/ppres/" + ppre + "/suivi" + (conflits.isEmpty() ? "?fait=note" : "");
        }
        reponse.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        model.addAttribute("page", pages.de(ouvert, "", true));
        return "ppre/suivi";
    }
}
