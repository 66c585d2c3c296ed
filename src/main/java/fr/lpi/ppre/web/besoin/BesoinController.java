package fr.lpi.ppre.web.besoin;

import fr.lpi.acces.Utilisateur;
import fr.lpi.livret.NumeroLivret;
import fr.lpi.ppre.application.suivi.LireBesoin;
import fr.lpi.ppre.application.suivi.SaisieRefusee;
import fr.lpi.ppre.application.suivi.TraiterBesoin;
import fr.lpi.ppre.application.suivi.TraiterBesoin.Issue;
import fr.lpi.ppre.domain.PpreDejaEnCours;
import fr.lpi.ppre.domain.suivi.FormulaireSuivi;
import fr.lpi.ppre.web.besoin.PageBesoin.Renvoi;
import fr.lpi.web.erreur.Introuvable;
import fr.lpi.web.formulaire.Envoi;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
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

    private static final String UN_AUTRE_ATTEND =
            "Un besoin noté entre-temps attend déjà la réponse de la direction : le vôtre n'est pas enregistré. Vous"
                    + " pourrez le noter quand elle aura répondu.";

    private static final String PPRE_EN_COURS =
            "Un PPRE a été commencé entre-temps pour cet élève : ce besoin n'est pas enregistré. Copiez ce que vous"
                    + " avez écrit dans le suivi de ce PPRE.";

    private final LireBesoin lireBesoin;
    private final TraiterBesoin traiterBesoin;
    private final FormulaireSuivi formulaire;
    private final Clock horloge;

    BesoinController(LireBesoin lireBesoin, TraiterBesoin traiterBesoin, FormulaireSuivi formulaire, Clock horloge) {
        this.lireBesoin = lireBesoin;
        this.traiterBesoin = traiterBesoin;
        this.formulaire = formulaire;
        this.horloge = horloge;
    }

    @GetMapping
    String montrer(@PathVariable String numero, @AuthenticationPrincipal Utilisateur utilisateur, Model model) {
        var livret = lu(numero);
        var ouvert = lireBesoin.ouvrir(utilisateur, livret);
        if (!ouvert.libre()) {
            return refus(livret, "ppre-en-cours");
        }
        model.addAttribute("page", PageBesoin.de(ouvert, formulaire, Renvoi.AUCUN, LocalDate.now(horloge)));
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
            return switch (traiterBesoin.noter(utilisateur, livret, champs, Envoi.texte(parametres, "cle"))) {
                case FAIT -> vers(livret, "besoin-note");
                case DEJA_TRAITE -> refus(livret, "besoin-traite");
                case UN_AUTRE_ATTEND ->
                    renvoyer(utilisateur, livret, Renvoi.tropTard(champs, UN_AUTRE_ATTEND), reponse, model);
                case PPRE_EN_COURS ->
                    renvoyer(utilisateur, livret, Renvoi.tropTard(champs, PPRE_EN_COURS), reponse, model);
            };
        } catch (SaisieRefusee refusee) {
            return renvoyer(utilisateur, livret, Renvoi.aCorriger(champs, refusee.refus()), reponse, model);
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
            var issue = traiterBesoin.valider(
                    utilisateur, livret, Envoi.texte(parametres, "besoin"), champs, Envoi.texte(parametres, "cle"));
            return issue == Issue.FAIT ? vers(livret, "besoin-valide") : refus(livret, "besoin-traite");
        } catch (SaisieRefusee refusee) {
            return renvoyer(utilisateur, livret, Renvoi.aCorriger(champs, refusee.refus()), reponse, model);
        } catch (PpreDejaEnCours _) {
            return refus(livret, "ppre-en-cours");
        }
    }

    @PostMapping("/refus")
    String ecarter(
            @PathVariable String numero,
            @RequestParam(defaultValue = "") String besoin,
            @RequestParam(defaultValue = "") String cle,
            @AuthenticationPrincipal Utilisateur utilisateur) {
        var livret = lu(numero);
        var issue = traiterBesoin.ecarter(utilisateur, livret, besoin, cle);
        return issue == Issue.FAIT ? vers(livret, "besoin-ecarte") : refus(livret, "besoin-traite");
    }

    private String renvoyer(
            Utilisateur utilisateur, NumeroLivret livret, Renvoi renvoi, HttpServletResponse reponse, Model model) {
        reponse.setStatus(
                renvoi.empechement().isEmpty()
                        ? HttpServletResponse.SC_UNPROCESSABLE_CONTENT
                        : HttpServletResponse.SC_CONFLICT);
        var ouvert = lireBesoin.sansTrace(utilisateur, livret);
        model.addAttribute("page", PageBesoin.de(ouvert, formulaire, renvoi, LocalDate.now(horloge)));
        return "ppre/besoin";
    }

    private static String vers(NumeroLivret livret, String fait) {
        return "redirect:/livrets/" + livret + "?fait=" + fait;
    }

    private static String refus(NumeroLivret livret, String refus) {
        return "redirect:/livrets/" + livret + "?refus=" + refus;
    }

    private Map<String, String> champs(MultiValueMap<String, String> parametres) {
        var champs = new TreeMap<String, String>();
        parametres.keySet().stream()
                .filter(formulaire::connait)
                .forEach(nom -> champs.put(nom, Envoi.texte(parametres, nom)));
        return champs;
    }

    private static NumeroLivret lu(String numero) {
        return NumeroLivret.lire(numero).orElseThrow(Introuvable::new);
    }
}
