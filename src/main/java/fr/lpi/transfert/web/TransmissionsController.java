package fr.lpi.transfert.web;

import fr.lpi.acces.Utilisateur;
import fr.lpi.transfert.application.ConsulterTransmissions;
import fr.lpi.transfert.application.RepondreDemande;
import fr.lpi.transfert.domain.Motif;
import fr.lpi.transfert.web.PageReponse.Manque;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// « Demandes de transmission »: what other schools ask, what one's own asked, and the answer.
@Controller
@RequestMapping("/transmissions")
class TransmissionsController {

    private static final String CONFIRME = "oui";

    private final ConsulterTransmissions consulter;
    private final RepondreDemande repondre;

    TransmissionsController(ConsulterTransmissions consulter, RepondreDemande repondre) {
        this.consulter = consulter;
        this.repondre = repondre;
    }

    @GetMapping
    String lister(
            @RequestParam(defaultValue = "") String fait,
            @AuthenticationPrincipal Utilisateur utilisateur,
            Model model) {
        model.addAttribute("page", PageTransmissions.de(consulter.executer(utilisateur), fait));
        return "transfert/transmissions";
    }

    @GetMapping("/{demande}")
    String montrer(@PathVariable UUID demande, @AuthenticationPrincipal Utilisateur utilisateur, Model model) {
        model.addAttribute("page", PageReponse.de(consulter.lire(utilisateur, demande), List.of()));
        return "transfert/reponse";
    }

    @PostMapping("/{demande}/accord")
    String accorder(
            @PathVariable UUID demande,
            @RequestParam(defaultValue = "") String accordConfirme,
            @RequestParam(defaultValue = "") String cle,
            @AuthenticationPrincipal Utilisateur utilisateur,
            HttpServletResponse reponse,
            Model model) {
        if (!accordConfirme.equals(CONFIRME)) {
            return manque(List.of(Manque.ACCORD_CONFIRME), utilisateur, demande, reponse, model);
        }
        repondre.accorder(utilisateur, demande, cle);
        return "redirect:/transmissions?fait=transmis";
    }

    @PostMapping("/{demande}/refus")
    String refuser(
            @PathVariable UUID demande,
            @RequestParam(defaultValue = "") String motif,
            @RequestParam(defaultValue = "") String refusConfirme,
            @RequestParam(defaultValue = "") String cle,
            @AuthenticationPrincipal Utilisateur utilisateur,
            HttpServletResponse reponse,
            Model model) {
        var lu = Motif.lu(motif);
        var manques = new ArrayList<Manque>();
        if (lu.isEmpty() && !motif.isEmpty()) {
            manques.add(Manque.MOTIF);
        }
        if (!refusConfirme.equals(CONFIRME)) {
            manques.add(Manque.REFUS_CONFIRME);
        }
        if (!manques.isEmpty()) {
            return manque(manques, utilisateur, demande, reponse, model);
        }
        repondre.refuser(utilisateur, demande, lu.orElse(null), cle);
        return "redirect:/transmissions?fait=refus";
    }

    private String manque(
            List<Manque> manques, Utilisateur utilisateur, UUID demande, HttpServletResponse reponse, Model model) {
        model.addAttribute("page", PageReponse.de(consulter.lire(utilisateur, demande), manques));
        reponse.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        return "transfert/reponse";
    }
}
