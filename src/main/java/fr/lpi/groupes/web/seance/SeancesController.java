package fr.lpi.groupes.web.seance;

import fr.lpi.acces.Utilisateur;
import fr.lpi.groupes.GroupeId;
import fr.lpi.groupes.application.LireGroupes;
import fr.lpi.groupes.application.Saisie;
import fr.lpi.groupes.application.TenirSeances;
import fr.lpi.groupes.domain.SaisieSeance;
import fr.lpi.groupes.web.Adresses;
import fr.lpi.groupes.web.PagesGroupe;
import fr.lpi.web.formulaire.Envoi;
import jakarta.servlet.http.HttpServletResponse;
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

/// The sessions of a group.
@Controller
@RequestMapping("/groupes/{groupe}/seances")
class SeancesController {

    private final TenirSeances tenirSeances;
    private final LireGroupes lireGroupes;
    private final PagesGroupe pagesGroupe;

    SeancesController(TenirSeances tenirSeances, LireGroupes lireGroupes, PagesGroupe pagesGroupe) {
        this.tenirSeances = tenirSeances;
        this.lireGroupes = lireGroupes;
        this.pagesGroupe = pagesGroupe;
    }

    @PostMapping
    String ouvrir(
            @PathVariable GroupeId groupe,
            @RequestParam MultiValueMap<String, String> parametres,
            @AuthenticationPrincipal Utilisateur utilisateur,
            HttpServletResponse reponse,
            Model model) {
        var le = Envoi.texte(parametres, SaisieSeance.LE);
        var ouverte = tenirSeances.ouvrir(utilisateur, groupe, le);
        if (ouverte.seance().isPresent()) {
            return "redirect:" + Adresses.seance(groupe, ouverte.seance().get())
                    + (ouverte.nouvelle() ? "?fait=ouverte" : "");
        }
        reponse.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        model.addAttribute(
                "page", pagesGroupe.groupe(lireGroupes.ouvrir(utilisateur, groupe), "", le, ouverte.refus()));
        return "groupes/groupe";
    }

    @GetMapping("/{seance}")
    String montrer(
            @PathVariable GroupeId groupe,
            @PathVariable UUID seance,
            @RequestParam(defaultValue = "") String fait,
            @AuthenticationPrincipal Utilisateur utilisateur,
            Model model) {
        var ouverte = tenirSeances.montrer(utilisateur, groupe, seance);
        model.addAttribute(
                "page", PagesSeance.seance(ouverte, Saisie.de(ouverte.seance().champs()), fait));
        return "groupes/seance";
    }

    @PostMapping("/{seance}")
    String noter(
            @PathVariable GroupeId groupe,
            @PathVariable UUID seance,
            @RequestParam MultiValueMap<String, String> parametres,
            @AuthenticationPrincipal Utilisateur utilisateur,
            HttpServletResponse reponse,
            Model model) {
        var envoi = Envoi.de(parametres, SaisieSeance::connait);
        var saisie = tenirSeances.noter(utilisateur, groupe, seance, envoi.modifications());
        if (saisie.enregistree()) {
            return "redirect:" + Adresses.seance(groupe, seance) + "?fait=enregistree";
        }
        reponse.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        model.addAttribute("page", PagesSeance.seance(tenirSeances.montrer(utilisateur, groupe, seance), saisie, ""));
        return "groupes/seance";
    }
}
