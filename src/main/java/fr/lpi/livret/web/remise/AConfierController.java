package fr.lpi.livret.web.remise;

import fr.lpi.acces.CompteId;
import fr.lpi.acces.EtablissementId;
import fr.lpi.acces.Utilisateur;
import fr.lpi.livret.application.ResponsableAConfirmer;
import fr.lpi.livret.application.remise.ConfierLivrets;
import fr.lpi.livret.application.remise.ConfierLivrets.AucunChoix;
import fr.lpi.livret.application.remise.ConfierLivrets.Ecole;
import fr.lpi.livret.web.ChoixEnseignant;
import fr.lpi.web.dsfr.Erreur;
import fr.lpi.web.erreur.Introuvable;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// « Livrets à confier »: one choice for all, or one each.
@Controller
@RequestMapping("/livrets/a-confier")
class AConfierController {

    private final ConfierLivrets confierLivrets;
    private final PagesAConfier pages;

    AConfierController(ConfierLivrets confierLivrets, PagesAConfier pages) {
        this.confierLivrets = confierLivrets;
        this.pages = pages;
    }

    @GetMapping
    String montrer(
            @RequestParam(required = false) @Nullable UUID compte,
            @RequestParam(defaultValue = "") String fait,
            @AuthenticationPrincipal Utilisateur utilisateur,
            Model model) {
        model.addAttribute("page", pages.de(utilisateur, compte(compte), fait, Map.of(), List.of()));
        return "livret/aConfier";
    }

    @PostMapping
    String confier(
            @RequestParam Map<String, String> envoyes,
            @RequestParam(required = false) @Nullable UUID compte,
            @RequestParam(defaultValue = "") String etablissement,
            @RequestParam(defaultValue = "") String cle,
            @AuthenticationPrincipal Utilisateur utilisateur,
            HttpServletResponse reponse,
            Model model) {
        var partant = compte(compte);
        var ou = Introuvable.siMalForme(EtablissementId::de, etablissement);
        var accepte = PagesAConfier.accepte(ou.toString());
        int confies;
        try {
            confies = confierLivrets.confier(
                    utilisateur,
                    ou,
                    partant,
                    PagesAConfier.choix(ou.toString(), envoyes),
                    envoyes.getOrDefault(accepte, "").equals("oui"),
                    cle);
        } catch (AucunChoix sans) {
            return refuser(utilisateur, partant, envoyes, aChoisir(sans.ecole()), reponse, model);
        } catch (ResponsableAConfirmer _) {
            return refuser(utilisateur, partant, envoyes, ChoixEnseignant.aConfirmer(accepte), reponse, model);
        }
        return "redirect:/livrets/a-confier?fait=" + confies + (partant == null ? "" : "&compte=" + partant);
    }

    private static Erreur aChoisir(Ecole ecole) {
        return ecole.livrets().size() == 1
                ? ChoixEnseignant.aChoisir(
                        PagesAConfier.livret(ecole.livrets().getFirst().livret().numero()), "Enseignant responsable")
                : ChoixEnseignant.aChoisir(
                        PagesAConfier.tous(ecole.etablissement().id().toString()), "Confier tous ces livrets à");
    }

    private String refuser(
            Utilisateur utilisateur,
            @Nullable CompteId partant,
            Map<String, String> envoyes,
            Erreur erreur,
            HttpServletResponse reponse,
            Model model) {
        reponse.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        model.addAttribute("page", pages.de(utilisateur, partant, "", envoyes, List.of(erreur)));
        return "livret/aConfier";
    }

    private static @Nullable CompteId compte(@Nullable UUID id) {
        return id == null ? null : new CompteId(id);
    }
}
