package fr.lpi.accompagnement.web;

import fr.lpi.acces.CompteId;
import fr.lpi.acces.EtablissementId;
import fr.lpi.acces.Utilisateur;
import fr.lpi.accompagnement.ProjetId;
import fr.lpi.accompagnement.ProjetsPublies.Publie;
import fr.lpi.accompagnement.application.EcrireProjet;
import fr.lpi.accompagnement.application.LireProjets;
import fr.lpi.accompagnement.application.PublierProjet;
import fr.lpi.accompagnement.lecture.ProjetsEnMots;
import fr.lpi.web.Cadre.Lien;
import fr.lpi.web.Dates;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// The AP projects: found, opened, published, read by the school and by anyone who has the link.
@Controller
class ProjetsController {

    private final EcrireProjet ecrireProjet;
    private final PublierProjet publierProjet;
    private final LireProjets lireProjets;
    private final PagesProjet pages;
    private final PagesMaPart pagesMaPart;

    ProjetsController(
            EcrireProjet ecrireProjet,
            PublierProjet publierProjet,
            LireProjets lireProjets,
            PagesProjet pages,
            PagesMaPart pagesMaPart) {
        this.ecrireProjet = ecrireProjet;
        this.publierProjet = publierProjet;
        this.lireProjets = lireProjets;
        this.pages = pages;
        this.pagesMaPart = pagesMaPart;
    }

    @GetMapping("/accompagnement")
    String lister(
            @RequestParam(defaultValue = "") String fait,
            @AuthenticationPrincipal Utilisateur utilisateur,
            Model model) {
        model.addAttribute("page", pages.liste(utilisateur, lireProjets.miens(utilisateur), fait));
        return "accompagnement/liste";
    }

    @PostMapping("/accompagnement")
    String ouvrir(@RequestParam UUID etablissement, @AuthenticationPrincipal Utilisateur utilisateur) {
        return vers(ecrireProjet.ouvrir(utilisateur, new EtablissementId(etablissement)), "");
    }

    @GetMapping("/accompagnement/{projet}")
    String montrer(
            @PathVariable ProjetId projet,
            @RequestParam(defaultValue = "") String fait,
            @AuthenticationPrincipal Utilisateur utilisateur,
            Model model) {
        model.addAttribute("page", page(utilisateur, projet, fait, false));
        return "accompagnement/projet";
    }

    @PostMapping("/accompagnement/{projet}/publication")
    String publier(
            @PathVariable ProjetId projet,
            @AuthenticationPrincipal Utilisateur utilisateur,
            HttpServletResponse reponse,
            Model model) {
        var publication = publierProjet.publier(utilisateur, projet);
        if (!publication.manques().isEmpty()) {
            reponse.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            model.addAttribute("page", page(utilisateur, projet, "", true));
            return "accompagnement/projet";
        }
        return vers(projet, publication.nouvelle() ? "?fait=publie" : "?fait=inchange");
    }

    @PostMapping("/accompagnement/{projet}/lien")
    String ouvrirOuFermer(
            @PathVariable ProjetId projet,
            @RequestParam(defaultValue = "") String action,
            @AuthenticationPrincipal Utilisateur utilisateur) {
        if (action.equals("fermer")) {
            publierProjet.fermerLien(utilisateur, projet);
            return vers(projet, "?fait=ferme#lien");
        }
        publierProjet.ouvrirLien(utilisateur, projet);
        return vers(projet, "?fait=ouvert#lien");
    }

    @PostMapping("/accompagnement/{projet}/redacteurs")
    String nommer(
            @PathVariable ProjetId projet,
            @RequestParam MultiValueMap<String, String> parametres,
            @AuthenticationPrincipal Utilisateur utilisateur) {
        publierProjet.nommer(utilisateur, projet, nommes(parametres.keySet()));
        return vers(projet, "?fait=redacteurs#redacteurs");
    }

    @GetMapping("/accompagnement/{projet}/publication")
    String lire(@PathVariable ProjetId projet, @AuthenticationPrincipal Utilisateur utilisateur, Model model) {
        var publie = lireProjets.deLEcole(utilisateur, projet);
        var adresse = AdressesDuProjet.de(projet);
        model.addAttribute(
                "page",
                new PageLecture(
                        List.of(
                                new Lien("Projets d'AP", "/accompagnement", false),
                                new Lien(publie.document().intitule(), "", true)),
                        publication(publie),
                        lireProjets.ecrit(utilisateur, projet) ? adresse : "",
                        adresse + "/ma-part",
                        adresse + "/pdf",
                        ProjetsEnMots.de(publie)));
        return "accompagnement/lecture";
    }

    @GetMapping("/accompagnement/{projet}/ma-part")
    String situer(@PathVariable ProjetId projet, @AuthenticationPrincipal Utilisateur utilisateur, Model model) {
        model.addAttribute("page", pagesMaPart.de(projet, lireProjets.part(utilisateur, projet)));
        return "accompagnement/maPart";
    }

    /// Out of the reach of search engines: who has the link was given it.
    @GetMapping("/projets/{jeton}")
    String lireSansCompte(@PathVariable String jeton, HttpServletResponse reponse, Model model) {
        reponse.setHeader("X-Robots-Tag", "noindex");
        var publie = lireProjets.sousLien(jeton);
        model.addAttribute(
                "page",
                new PageLecture(
                        List.of(),
                        publication(publie),
                        "",
                        "",
                        "/projets/" + jeton + "/pdf",
                        ProjetsEnMots.de(publie)));
        return "accompagnement/lecture";
    }

    private static String publication(Publie publie) {
        return "Publié le %s (version n°%d)".formatted(Dates.enLettres(publie.le()), publie.numero());
    }

    private PageProjet page(Utilisateur utilisateur, ProjetId id, String fait, boolean refuse) {
        var ouvert = publierProjet.ouvrir(utilisateur, id);
        return pages.de(
                ouvert,
                ouvert.lien()
                        .map(jeton -> ServletUriComponentsBuilder.fromCurrentContextPath()
                                .path("/projets/" + jeton)
                                .toUriString())
                        .orElse(""),
                fait,
                refuse);
    }

    private static Set<CompteId> nommes(Set<String> champs) {
        return champs.stream()
                .filter(champ -> champ.startsWith(PagesProjet.REDACTEUR))
                .map(champ -> champ.substring(PagesProjet.REDACTEUR.length()))
                .filter(champ -> champ.matches("[0-9a-f-]{36}"))
                .map(champ -> new CompteId(UUID.fromString(champ)))
                .collect(Collectors.toSet());
    }

    private static String vers(ProjetId projet, String suite) {
        return "redirect:" + AdressesDuProjet.de(projet) + suite;
    }
}
