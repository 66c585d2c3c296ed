package fr.lpi.acces.web;

import fr.lpi.acces.application.LienInutile;
import fr.lpi.acces.application.OuvrirSession;
import fr.lpi.acces.application.PremiereConnexion;
import fr.lpi.acces.application.SaisieRefusee;
import fr.lpi.acces.domain.Noms;
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

/// The page of the link that the first start prints: creating the administrator.
@Controller
@RequestMapping("/premiere-connexion/{jeton}")
class PremiereConnexionController {

    private static final Map<String, String> LIBELLES =
            Map.of("prenom", "Prénom", "nom", "Nom", "identifiant", "Identifiant", "motDePasse", "Mot de passe");

    private final PremiereConnexion premiereConnexion;
    private final OuvrirSession ouvrirSession;

    PremiereConnexionController(PremiereConnexion premiereConnexion, OuvrirSession ouvrirSession) {
        this.premiereConnexion = premiereConnexion;
        this.ouvrirSession = ouvrirSession;
    }

    private record Envoi(String prenom, String nom, String identifiant) {}

    @GetMapping
    String montrer(@PathVariable String jeton, HttpServletResponse reponse, Model model) {
        try {
            premiereConnexion.exiger(jeton);
        } catch (LienInutile inutile) {
            return inutile(inutile, reponse, model);
        }
        return page(jeton, new Envoi("", "", ""), List.of(), model);
    }

    @PostMapping
    String creer(
            @PathVariable String jeton,
            @RequestParam(defaultValue = "") String prenom,
            @RequestParam(defaultValue = "") String nom,
            @RequestParam(defaultValue = "") String identifiant,
            @RequestParam(defaultValue = "") String motDePasse,
            HttpServletRequest demande,
            HttpServletResponse reponse,
            Model model) {
        var envoi = new Envoi(Noms.lu(prenom), Noms.lu(nom), Noms.identifiantLu(identifiant));
        try {
            var compte =
                    premiereConnexion.executer(jeton, envoi.prenom(), envoi.nom(), envoi.identifiant(), motDePasse);
            ouvrirSession.executer(compte, demande, reponse);
            return "redirect:/etablissements";
        } catch (SaisieRefusee refusee) {
            reponse.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            return page(jeton, envoi, refusee.refus(), model);
        } catch (LienInutile inutile) {
            return inutile(inutile, reponse, model);
        }
    }

    private static String page(String jeton, Envoi envoi, List<Refus> refus, Model model) {
        var saisie = new Saisie(LIBELLES, refus);
        model.addAttribute(
                "page",
                new PagePremiereConnexion(
                        "/premiere-connexion/" + jeton,
                        saisie.erreurs(),
                        saisie.champ("prenom", envoi.prenom()),
                        saisie.champ("nom", envoi.nom()),
                        saisie.champ("identifiant", envoi.identifiant())
                                .aidant("Celui de votre prochaine connexion, par exemple « lea.le-gall »."),
                        saisie.champ("motDePasse", "").aidant(Aides.MOT_DE_PASSE)));
        return "acces/premiereConnexion";
    }

    private static String inutile(LienInutile inutile, HttpServletResponse reponse, Model model) {
        var page = PageLienInutile.de(inutile.etat(), true);
        model.addAttribute("page", page);
        reponse.setStatus(page.statut());
        return "acces/lienInutile";
    }
}
