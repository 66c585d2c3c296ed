package fr.lpi.ppre.web.reglages;

import fr.lpi.acces.EtablissementId;
import fr.lpi.acces.Utilisateur;
import fr.lpi.ppre.application.ReglerEtablissement;
import fr.lpi.referentiel.Referentiel;
import fr.lpi.web.formulaire.Envoi;
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

/// « Réglages » of a school, for its direction.
@Controller
@RequestMapping("/etablissements/{etablissement}/reglages")
class ReglagesController {

    private final ReglerEtablissement reglerEtablissement;
    private final Referentiel referentiel;

    ReglagesController(ReglerEtablissement reglerEtablissement, Referentiel referentiel) {
        this.reglerEtablissement = reglerEtablissement;
        this.referentiel = referentiel;
    }

    @GetMapping
    String montrer(
            @PathVariable UUID etablissement,
            @RequestParam(defaultValue = "") String fait,
            @AuthenticationPrincipal Utilisateur utilisateur,
            Model model) {
        var reglages = reglerEtablissement.lire(utilisateur, new EtablissementId(etablissement));
        model.addAttribute("page", PageReglages.de(reglages, referentiel, fait));
        return "ppre/reglages";
    }

    @PostMapping
    String regler(
            @PathVariable UUID etablissement,
            @RequestParam MultiValueMap<String, String> parametres,
            @AuthenticationPrincipal Utilisateur utilisateur) {
        var envoi = Envoi.de(parametres, reglerEtablissement::connait);
        reglerEtablissement.executer(utilisateur, new EtablissementId(etablissement), envoi.modifications());
        return "redirect:/etablissements/" + etablissement + "/reglages?fait=reglages";
    }
}
