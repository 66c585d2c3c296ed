package fr.lpi.livret.web;

import fr.lpi.acces.Utilisateur;
import fr.lpi.livret.application.CreerLivret;
import fr.lpi.livret.application.LivretExistant;
import fr.lpi.livret.application.ResponsableAConfirmer;
import fr.lpi.scolarite.EleveId;
import fr.lpi.web.dsfr.Erreur;
import fr.lpi.web.erreur.Introuvable;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// « Créer un livret »: a pupil of the school, a responsable.
@Controller
@RequestMapping("/livrets/nouveau")
class CreationController {

    private final CreerLivret creerLivret;
    private final PagesCreation pages;

    CreationController(CreerLivret creerLivret, PagesCreation pages) {
        this.creerLivret = creerLivret;
        this.pages = pages;
    }

    @GetMapping
    String montrer(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String eleve,
            @RequestParam(defaultValue = "") String responsable,
            @RequestParam(defaultValue = "1") int page,
            @AuthenticationPrincipal Utilisateur utilisateur,
            Model model) {
        model.addAttribute(
                "page", pages.de(utilisateur, q, page, new PagesCreation.Choix(eleve, responsable, false), List.of()));
        return "livret/creation";
    }

    @PostMapping
    String creer(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String eleve,
            @RequestParam(defaultValue = "") String responsable,
            @RequestParam(defaultValue = "") String accepte,
            @RequestParam(defaultValue = "") String cle,
            @RequestParam(defaultValue = "") String action,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "0") int vers,
            @AuthenticationPrincipal Utilisateur utilisateur,
            HttpServletResponse reponse,
            Model model) {
        var choix = new PagesCreation.Choix(eleve, responsable, accepte.equals("oui"));
        var erreurs = new ArrayList<Erreur>();
        if (!action.equals("rechercher") && vers == 0) {
            if (eleve.isEmpty()) {
                erreurs.add(Erreur.auChamp("eleve", "Élève", "Choisissez un élève dans la liste."));
            }
            if (responsable.isEmpty()) {
                erreurs.add(Erreur.auChamp(
                        "responsable", "Enseignant responsable", "Choisissez l'enseignant responsable du livret."));
            }
            if (erreurs.isEmpty()) {
                try {
                    var numero = creerLivret.executer(
                            utilisateur,
                            Introuvable.siMalForme(EleveId::de, eleve),
                            ChoixEnseignant.lu(responsable),
                            choix.accepte(),
                            cle);
                    return "redirect:/livrets/" + numero + "?fait=livret-cree";
                } catch (ResponsableAConfirmer _) {
                    erreurs.add(Erreur.auChamp(
                            "accepte",
                            "Confirmation",
                            "Vous deviendriez l'enseignant responsable de ce livret : cochez la case pour confirmer, ou"
                                    + " choisissez un autre enseignant."));
                } catch (LivretExistant _) {
                    erreurs.add(
                            Erreur.auChamp("eleve", "Élève", "Cet élève a déjà un livret. Choisissez un autre élève."));
                }
            }
        }
        // A new search starts at its first page.
        var affichee = vers > 0 ? vers : action.equals("rechercher") ? 1 : page;
        if (!erreurs.isEmpty()) {
            reponse.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        }
        model.addAttribute("page", pages.de(utilisateur, q, affichee, choix, erreurs));
        return "livret/creation";
    }
}
