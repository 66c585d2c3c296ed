package fr.lpi.ppre.web.suivi;

import fr.lpi.acces.Utilisateur;
import fr.lpi.livret.NumeroLivret;
import fr.lpi.ppre.application.suivi.LireSuivi;
import fr.lpi.ppre.application.suivi.TraiterBesoin;
import fr.lpi.ppre.application.suivi.TraiterBesoin.BesoinIncomplet;
import fr.lpi.ppre.domain.PpreDejaEnCours;
import fr.lpi.ppre.domain.lecture.Manque;
import fr.lpi.web.erreur.Introuvable;
import fr.lpi.web.formulaire.Envoi;
import fr.lpi.web.formulaire.Texte;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// A need identified before there is a PPRE, and what the direction answers.
@Controller
@RequestMapping("/livrets/{numero}/besoin")
class BesoinController {

    private final TraiterBesoin traiterBesoin;
    private final LireSuivi lireSuivi;
    private final Clock horloge;

    BesoinController(TraiterBesoin traiterBesoin, LireSuivi lireSuivi, Clock horloge) {
        this.traiterBesoin = traiterBesoin;
        this.lireSuivi = lireSuivi;
        this.horloge = horloge;
    }

    @GetMapping
    String montrer(@PathVariable String numero, @AuthenticationPrincipal Utilisateur utilisateur, Model model) {
        var livret = lu(numero);
        var ouvert = traiterBesoin.ouvrir(utilisateur, livret);
        if (!ouvert.libre()) {
            return "redirect:/livrets/" + livret + "?fait=ppre-en-cours";
        }
        model.addAttribute("page", PageBesoin.de(ouvert, lireSuivi, Map.of(), List.of(), LocalDate.now(horloge)));
        return "ppre/besoin";
    }

    @PostMapping
    String noter(
            @PathVariable String numero,
            @RequestParam MultiValueMap<String, String> parametres,
            @AuthenticationPrincipal Utilisateur utilisateur,
            HttpServletResponse reponse,
            Model model) {
        var livret = lu(numero);
        var champs = champs(parametres);
        try {
            traiterBesoin.noter(utilisateur, livret, champs, Envoi.texte(parametres, "cle"));
            return "redirect:/livrets/" + livret + "?fait=besoin-note";
        } catch (BesoinIncomplet incomplet) {
            return refuser(utilisateur, livret, champs, incomplet.manques(), reponse, model);
        }
    }

    @PostMapping("/validation")
    String valider(
            @PathVariable String numero,
            @RequestParam MultiValueMap<String, String> parametres,
            @AuthenticationPrincipal Utilisateur utilisateur,
            HttpServletResponse reponse,
            Model model) {
        var livret = lu(numero);
        var champs = champs(parametres);
        try {
            traiterBesoin.valider(utilisateur, livret, champs, Envoi.texte(parametres, "cle"));
            return "redirect:/livrets/" + livret + "?fait=besoin-valide";
        } catch (BesoinIncomplet incomplet) {
            return refuser(utilisateur, livret, champs, incomplet.manques(), reponse, model);
        } catch (PpreDejaEnCours _) {
            return "redirect:/livrets/" + livret + "?fait=ppre-en-cours";
        }
    }

    @PostMapping("/refus")
    String ecarter(
            @PathVariable String numero,
            @RequestParam(defaultValue = "") String cle,
            @AuthenticationPrincipal Utilisateur utilisateur) {
        var livret = lu(numero);
        traiterBesoin.ecarter(utilisateur, livret, cle);
        return "redirect:/livrets/" + livret + "?fait=besoin-ecarte";
    }

    private String refuser(
            Utilisateur utilisateur,
            NumeroLivret livret,
            Map<String, String> champs,
            List<Manque> manques,
            HttpServletResponse reponse,
            Model model) {
        reponse.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        model.addAttribute(
                "page",
                PageBesoin.de(
                        traiterBesoin.ouvrir(utilisateur, livret), lireSuivi, champs, manques, LocalDate.now(horloge)));
        return "ppre/besoin";
    }

    private Map<String, String> champs(MultiValueMap<String, String> parametres) {
        var champs = new TreeMap<String, String>();
        parametres.toSingleValueMap().forEach((nom, valeur) -> {
            if (lireSuivi.formulaire().connait(nom) && valeur != null) {
                champs.put(nom, Texte.recu(valeur));
            }
        });
        return champs;
    }

    private static NumeroLivret lu(String numero) {
        return NumeroLivret.lire(numero).orElseThrow(Introuvable::new);
    }
}
