package fr.lpi.groupes.web;

import fr.lpi.acces.Utilisateur;
import fr.lpi.groupes.GroupeId;
import fr.lpi.groupes.application.LireGroupes;
import fr.lpi.groupes.application.OrganiserGroupe;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The groups of a person: found, read, ended.
@Controller
@RequestMapping("/groupes")
class GroupesController {

    private final LireGroupes lireGroupes;
    private final OrganiserGroupe organiserGroupe;
    private final PagesGroupe pages;

    GroupesController(LireGroupes lireGroupes, OrganiserGroupe organiserGroupe, PagesGroupe pages) {
        this.lireGroupes = lireGroupes;
        this.organiserGroupe = organiserGroupe;
        this.pages = pages;
    }

    @GetMapping
    String lister(@AuthenticationPrincipal Utilisateur utilisateur, Model model) {
        model.addAttribute("page", PagesListe.liste(lireGroupes.miens(utilisateur)));
        return "groupes/liste";
    }

    @GetMapping("/{groupe}")
    String montrer(
            @PathVariable GroupeId groupe,
            @RequestParam(defaultValue = "") String fait,
            @AuthenticationPrincipal Utilisateur utilisateur,
            Model model) {
        model.addAttribute("page", pages.groupe(lireGroupes.ouvrir(utilisateur, groupe), fait, null, null));
        return "groupes/groupe";
    }

    @PostMapping("/{groupe}/fin")
    String finir(
            @PathVariable GroupeId groupe,
            @RequestParam(defaultValue = "") String action,
            @AuthenticationPrincipal Utilisateur utilisateur) {
        if (action.equals("reprendre")) {
            organiserGroupe.reprendre(utilisateur, groupe);
            return vers(groupe, "?fait=repris");
        }
        organiserGroupe.terminer(utilisateur, groupe);
        return vers(groupe, "?fait=termine");
    }

    private static String vers(GroupeId groupe, String suite) {
        return "redirect:" + Adresses.de(groupe) + suite;
    }
}
