package fr.lpi.acces.web;

import fr.lpi.acces.Utilisateur;
import fr.lpi.acces.application.ChangerMotDePasse;
import fr.lpi.acces.application.SaisieRefusee;
import fr.lpi.acces.application.TropDEssais;
import fr.lpi.acces.domain.Refus;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// « Mon mot de passe », for everyone.
@Controller
@RequestMapping("/mon-compte")
class MonCompteController {

    private static final Map<String, String> LIBELLES =
            Map.of("actuel", "Mot de passe actuel", "nouveau", "Nouveau mot de passe");

    private final ChangerMotDePasse changerMotDePasse;

    MonCompteController(ChangerMotDePasse changerMotDePasse) {
        this.changerMotDePasse = changerMotDePasse;
    }

    @GetMapping
    String montrer(
            @RequestParam(defaultValue = "") String fait,
            @AuthenticationPrincipal Utilisateur utilisateur,
            Model model) {
        var message = fait.equals("change")
                ? "Votre mot de passe est changé. Les autres appareils où vous étiez connecté ne le sont plus."
                : "";
        return page(utilisateur, message, "", List.of(), model);
    }

    @PostMapping
    String changer(
            @RequestParam(defaultValue = "") String actuel,
            @RequestParam(defaultValue = "") String nouveau,
            @AuthenticationPrincipal Utilisateur utilisateur,
            HttpServletRequest demande,
            HttpServletResponse reponse,
            Model model) {
        var session = demande.getSession(false);
        try {
            changerMotDePasse.executer(utilisateur, actuel, nouveau, session == null ? "" : session.getId());
        } catch (SaisieRefusee refusee) {
            reponse.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            return page(utilisateur, "", "", refusee.refus(), model);
        } catch (TropDEssais trop) {
            reponse.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            return page(utilisateur, "", Attente.heure(trop), List.of(), model);
        }
        return "redirect:/mon-compte?fait=change";
    }

    private static String page(Utilisateur moi, String fait, String attente, List<Refus> refus, Model model) {
        var saisie = new Saisie(LIBELLES, refus);
        model.addAttribute(
                "page",
                new PageMonCompte(
                        moi.nomComplet(),
                        moi.identifiant(),
                        moi.profil().libelle(),
                        fait,
                        attente,
                        saisie.erreurs(),
                        saisie.champ("actuel", ""),
                        saisie.champ("nouveau", "").aidant(Aides.MOT_DE_PASSE)));
        return "acces/monCompte";
    }
}
