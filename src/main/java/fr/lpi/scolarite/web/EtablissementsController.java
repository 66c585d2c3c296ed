package fr.lpi.scolarite.web;

import fr.lpi.acces.Departement;
import fr.lpi.acces.EtablissementId;
import fr.lpi.acces.Utilisateur;
import fr.lpi.scolarite.application.EtablissementRefuse;
import fr.lpi.scolarite.application.GererEtablissements;
import fr.lpi.scolarite.application.GererEtablissements.Demande;
import fr.lpi.scolarite.domain.NomEtablissement;
import fr.lpi.scolarite.domain.Uai;
import fr.lpi.web.formulaire.EnvoisUniques;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// « Établissements », for the administrators of LPI.
@Controller
@RequestMapping("/etablissements")
class EtablissementsController {

    private final GererEtablissements gerer;

    EtablissementsController(GererEtablissements gerer) {
        this.gerer = gerer;
    }

    @GetMapping
    String montrer(
            @RequestParam(defaultValue = "") String fait,
            @AuthenticationPrincipal Utilisateur utilisateur,
            Model model) {
        var message = switch (fait) {
            case "cree" -> "L'établissement est créé. Créez maintenant le compte de sa direction.";
            case "renomme" -> "L'établissement est renommé.";
            default -> "";
        };
        model.addAttribute("page", PageEtablissements.de(gerer.tous(utilisateur), message));
        return "scolarite/etablissements";
    }

    @GetMapping("/nouveau")
    String demander(@AuthenticationPrincipal Utilisateur utilisateur, Model model) {
        gerer.tous(utilisateur);
        model.addAttribute("page", PageEtablissement.aCreer(EnvoisUniques.nouvelleCle(), "", "", "", "", Map.of()));
        return "scolarite/etablissement";
    }

    @PostMapping
    String creer(
            @RequestParam(defaultValue = "") String uai,
            @RequestParam(defaultValue = "") String nom,
            @RequestParam(defaultValue = "") String degre,
            @RequestParam(defaultValue = "") String departement,
            @RequestParam(defaultValue = "") String cle,
            @AuthenticationPrincipal Utilisateur utilisateur,
            HttpServletResponse reponse,
            Model model) {
        var demande = new Demande(Uai.lu(uai), NomEtablissement.lu(nom), degre, Departement.lu(departement));
        try {
            gerer.creer(utilisateur, demande, cle);
        } catch (EtablissementRefuse refuse) {
            model.addAttribute("page", PageEtablissement.aCreer(cle, uai, nom, degre, departement, refuse.refus()));
            reponse.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            return "scolarite/etablissement";
        }
        return "redirect:/etablissements?fait=cree";
    }

    @GetMapping("/{id}")
    String lire(@PathVariable UUID id, @AuthenticationPrincipal Utilisateur utilisateur, Model model) {
        var ecole = gerer.lire(utilisateur, new EtablissementId(id));
        model.addAttribute("page", PageEtablissement.aRenommer("/etablissements/" + id, ecole.nom(), Map.of()));
        return "scolarite/etablissement";
    }

    @PostMapping("/{id}")
    String renommer(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String nom,
            @AuthenticationPrincipal Utilisateur utilisateur,
            HttpServletResponse reponse,
            Model model) {
        try {
            gerer.renommer(utilisateur, new EtablissementId(id), NomEtablissement.lu(nom));
        } catch (EtablissementRefuse refuse) {
            model.addAttribute("page", PageEtablissement.aRenommer("/etablissements/" + id, nom, refuse.refus()));
            reponse.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            return "scolarite/etablissement";
        }
        return "redirect:/etablissements?fait=renomme";
    }
}
