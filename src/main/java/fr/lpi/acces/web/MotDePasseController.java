package fr.lpi.acces.web;

import fr.lpi.acces.application.ChoisirMotDePasse;
import fr.lpi.acces.application.LienInutile;
import fr.lpi.acces.application.OuvrirSession;
import fr.lpi.acces.application.SaisieRefusee;
import fr.lpi.acces.domain.CompteGere;
import fr.lpi.acces.domain.Refus;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The page that a link opens once: choosing a password.
@Controller
@RequestMapping("/mot-de-passe/{jeton}")
class MotDePasseController {

    private final ChoisirMotDePasse choisirMotDePasse;
    private final OuvrirSession ouvrirSession;

    MotDePasseController(ChoisirMotDePasse choisirMotDePasse, OuvrirSession ouvrirSession) {
        this.choisirMotDePasse = choisirMotDePasse;
        this.ouvrirSession = ouvrirSession;
    }

    @GetMapping
    String montrer(@PathVariable String jeton, HttpServletResponse reponse, Model model) {
        try {
            return page(jeton, choisirMotDePasse.compte(jeton), List.of(), model);
        } catch (LienInutile inutile) {
            return inutile(inutile, reponse, model);
        }
    }

    @PostMapping
    String choisir(
            @PathVariable String jeton,
            @RequestParam(defaultValue = "") String motDePasse,
            HttpServletRequest demande,
            HttpServletResponse reponse,
            Model model) {
        try {
            var compte = choisirMotDePasse.compte(jeton);
            try {
                ouvrirSession.executer(choisirMotDePasse.executer(jeton, motDePasse), demande, reponse);
            } catch (SaisieRefusee refusee) {
                reponse.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
                return page(jeton, compte, refusee.refus(), model);
            }
            return "redirect:/";
        } catch (LienInutile inutile) {
            return inutile(inutile, reponse, model);
        }
    }

    private static String page(String jeton, CompteGere compte, List<Refus> refus, Model model) {
        var saisie = new Saisie(Map.of("motDePasse", "Mot de passe"), refus);
        model.addAttribute(
                "page",
                new PageMotDePasse(
                        "/mot-de-passe/" + jeton,
                        compte.nomComplet(),
                        compte.identifiant(),
                        saisie.erreurs(),
                        saisie.champ("motDePasse", "").aidant(Aides.MOT_DE_PASSE)));
        return "acces/motDePasse";
    }

    private static String inutile(LienInutile inutile, HttpServletResponse reponse, Model model) {
        var page = PageLienInutile.de(inutile.etat(), false);
        model.addAttribute("page", page);
        reponse.setStatus(page.statut());
        return "acces/lienInutile";
    }
}
