package fr.lpi.livret.web;

import fr.lpi.acces.Utilisateur;
import fr.lpi.livret.Livret;
import fr.lpi.livret.Livrets;
import fr.lpi.livret.NumeroLivret;
import fr.lpi.livret.application.GererEquipe;
import fr.lpi.livret.application.ResponsableAConfirmer;
import fr.lpi.web.dsfr.Erreur;
import fr.lpi.web.erreur.Introuvable;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// « Gérer le livret »: its responsable, its contributeurs.
@Controller
@RequestMapping("/livrets/{numero}/gestion")
class GestionController {

    private final GererEquipe gererEquipe;
    private final Livrets livrets;
    private final PagesGestion pages;

    GestionController(GererEquipe gererEquipe, Livrets livrets, PagesGestion pages) {
        this.gererEquipe = gererEquipe;
        this.livrets = livrets;
        this.pages = pages;
    }

    @GetMapping
    @Transactional(readOnly = true)
    public String montrer(
            @PathVariable NumeroLivret numero,
            @RequestParam(defaultValue = "") String fait,
            @AuthenticationPrincipal Utilisateur utilisateur,
            Model model) {
        model.addAttribute("page", pages.de(utilisateur, livret(numero), fait, List.of(), ""));
        return "livret/gestion";
    }

    @PostMapping("/responsable")
    @Transactional
    public String confier(
            @PathVariable NumeroLivret numero,
            @RequestParam(defaultValue = "") String responsable,
            @RequestParam(defaultValue = "") String accepte,
            @AuthenticationPrincipal Utilisateur utilisateur,
            HttpServletResponse reponse,
            Model model) {
        var livret = livret(numero);
        if (responsable.isEmpty()) {
            return refuser(
                    utilisateur,
                    livret,
                    ChoixEnseignant.aChoisir("responsable", "Enseignant responsable"),
                    "",
                    reponse,
                    model);
        }
        try {
            gererEquipe.confier(utilisateur, livret, ChoixEnseignant.lu(responsable), accepte.equals("oui"));
        } catch (ResponsableAConfirmer _) {
            return refuser(utilisateur, livret, ChoixEnseignant.aConfirmer("accepte"), responsable, reponse, model);
        }
        return retour(utilisateur, livret, "responsable");
    }

    @PostMapping("/contributeurs")
    @Transactional
    public String nommer(
            @PathVariable NumeroLivret numero,
            @RequestParam(defaultValue = "") String contributeur,
            @AuthenticationPrincipal Utilisateur utilisateur,
            HttpServletResponse reponse,
            Model model) {
        var livret = livret(numero);
        if (contributeur.isEmpty()) {
            return refuser(
                    utilisateur,
                    livret,
                    ChoixEnseignant.aChoisir("contributeur", "Enseignant contributeur"),
                    "",
                    reponse,
                    model);
        }
        gererEquipe.nommerContributeur(utilisateur, livret, ChoixEnseignant.lu(contributeur));
        return retour(utilisateur, livret, "contributeur");
    }

    @PostMapping("/contributeurs/retrait")
    @Transactional
    public String retirer(
            @PathVariable NumeroLivret numero,
            @RequestParam(defaultValue = "") String contributeur,
            @AuthenticationPrincipal Utilisateur utilisateur) {
        var livret = livret(numero);
        gererEquipe.retirerContributeur(utilisateur, livret.id(), ChoixEnseignant.lu(contributeur));
        return retour(utilisateur, livret, "retrait");
    }

    private String refuser(
            Utilisateur utilisateur,
            Livret livret,
            Erreur erreur,
            String responsable,
            HttpServletResponse reponse,
            Model model) {
        model.addAttribute("page", pages.de(utilisateur, livret, "", List.of(erreur), responsable));
        reponse.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        return "livret/gestion";
    }

    /// Whoever has handed the livret over may no longer see it.
    private String retour(Utilisateur utilisateur, Livret livret, String fait) {
        return livrets.parId(livret.id())
                        .filter(reste -> pages.estPermise(utilisateur, reste))
                        .isPresent()
                ? "redirect:/livrets/" + livret.numero() + "/gestion?fait=" + fait
                : "redirect:/?fait=" + fait;
    }

    private Livret livret(NumeroLivret numero) {
        return livrets.parNumero(numero).orElseThrow(Introuvable::new);
    }
}
