package fr.lpi.besoins.web;

import fr.lpi.acces.Utilisateur;
import fr.lpi.accompagnement.ProjetId;
import fr.lpi.besoins.application.LireBesoins;
import fr.lpi.besoins.application.LireBesoins.Demande;
import fr.lpi.besoins.application.PrendreReleve;
import fr.lpi.besoins.application.ReprendreBesoins;
import fr.lpi.web.erreur.Introuvable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/// « Besoins des élèves », for those who write the project of their school.
@Controller
@RequestMapping("/accompagnement/{projet}")
class BesoinsController {

    private final LireBesoins lireBesoins;
    private final PrendreReleve prendreReleve;
    private final ReprendreBesoins reprendreBesoins;
    private final PagesBesoins pages;

    BesoinsController(
            LireBesoins lireBesoins,
            PrendreReleve prendreReleve,
            ReprendreBesoins reprendreBesoins,
            PagesBesoins pages) {
        this.lireBesoins = lireBesoins;
        this.prendreReleve = prendreReleve;
        this.reprendreBesoins = reprendreBesoins;
        this.pages = pages;
    }

    @GetMapping("/besoins")
    String montrer(
            @PathVariable ProjetId projet,
            @RequestParam(defaultValue = "") String releve,
            @RequestParam(defaultValue = "") String cycle,
            @RequestParam(defaultValue = "") String avec,
            @RequestParam(defaultValue = "") String fait,
            @AuthenticationPrincipal Utilisateur utilisateur,
            Model model) {
        model.addAttribute(
                "page", pages.de(lireBesoins.executer(utilisateur, projet, new Demande(releve, cycle, avec)), fait));
        return "besoins/besoins";
    }

    @GetMapping("/besoins.csv")
    ResponseEntity<byte[]> exporter(
            @PathVariable ProjetId projet,
            @RequestParam(defaultValue = "") String releve,
            @AuthenticationPrincipal Utilisateur utilisateur) {
        var lus = lireBesoins.executer(utilisateur, projet, new Demande(releve, "", ""));
        return pages.csv(lus, lus.releve().orElseThrow(Introuvable::new)).reponse();
    }

    @PostMapping("/besoins")
    String prendre(@PathVariable ProjetId projet, @AuthenticationPrincipal Utilisateur utilisateur) {
        return vers(
                projet,
                Demande.DERNIER,
                switch (prendreReleve.executer(utilisateur, projet)) {
                    case PRIS -> "releve";
                    case DEJA -> "deja";
                    case TROP_TOT -> "trop-tot";
                });
    }

    @PostMapping("/besoins/diagnostic")
    String reprendre(
            @PathVariable ProjetId projet,
            @RequestParam(defaultValue = "") String releve,
            @RequestParam(defaultValue = "") String cycle,
            @AuthenticationPrincipal Utilisateur utilisateur) {
        var demande = new Demande(releve, cycle, "");
        return vers(
                projet,
                demande,
                reprendreBesoins.dansLeDiagnostic(utilisateur, projet, demande) ? "diagnostic" : "plein");
    }

    /// @param groupe the need, and the line drawn for its action
    @PostMapping("/besoins/groupe")
    String proposer(
            @PathVariable ProjetId projet,
            @RequestParam(defaultValue = "") String releve,
            @RequestParam(defaultValue = "") String cycle,
            @RequestParam(defaultValue = "") String groupe,
            @AuthenticationPrincipal Utilisateur utilisateur) {
        var morceaux = groupe.split(":", -1);
        if (morceaux.length != 2) {
            throw new Introuvable();
        }
        var ligne = reprendreBesoins.enGroupe(
                utilisateur, projet, new Demande(releve, cycle, ""), morceaux[0], morceaux[1]);
        return "redirect:/accompagnement/%s/volets/demarche#action-%s".formatted(projet, ligne);
    }

    private static String vers(ProjetId projet, Demande demande, String fait) {
        var adresse = UriComponentsBuilder.fromPath("/accompagnement/{projet}/besoins")
                .queryParam("fait", fait);
        if (!demande.jour().isEmpty()) {
            adresse.queryParam("releve", demande.jour());
        }
        if (!demande.cycle().isEmpty()) {
            adresse.queryParam("cycle", demande.cycle());
        }
        return "redirect:" + adresse.build(projet);
    }
}
