package fr.lpi.groupes.web.seance;

import fr.lpi.acces.Utilisateur;
import fr.lpi.groupes.GroupeId;
import fr.lpi.groupes.application.NoterProgres;
import fr.lpi.groupes.application.Saisie;
import fr.lpi.groupes.domain.Note;
import fr.lpi.groupes.domain.SaisieProgres;
import fr.lpi.groupes.web.Adresses;
import fr.lpi.scolarite.EleveId;
import fr.lpi.web.erreur.Introuvable;
import fr.lpi.web.formulaire.Envoi;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// How a pupil of a group gets on.
@Controller
@RequestMapping("/groupes/{groupe}/eleves/{eleve}")
class ProgresController {

    private final NoterProgres noterProgres;
    private final PagesProgres pages;

    ProgresController(NoterProgres noterProgres, PagesProgres pages) {
        this.noterProgres = noterProgres;
        this.pages = pages;
    }

    @GetMapping
    String suivre(
            @PathVariable GroupeId groupe,
            @PathVariable UUID eleve,
            @RequestParam(defaultValue = "") String note,
            @RequestParam(defaultValue = "") String fait,
            @AuthenticationPrincipal Utilisateur utilisateur,
            Model model) {
        var suivi = noterProgres.suivre(utilisateur, groupe, new EleveId(eleve));
        var corrigee = suivi.cahier().notes(new EleveId(eleve)).stream()
                .filter(autre -> autre.id().toString().equals(note))
                .findFirst();
        model.addAttribute("page", pages.progres(suivi, corrigee.orElse(null), null, "", fait));
        return "groupes/progres";
    }

    @PostMapping("/progres")
    String noter(
            @PathVariable GroupeId groupe,
            @PathVariable UUID eleve,
            @RequestParam MultiValueMap<String, String> parametres,
            @AuthenticationPrincipal Utilisateur utilisateur,
            HttpServletResponse reponse,
            Model model) {
        var envoi = Envoi.de(parametres, SaisieProgres::connait);
        var saisie = noterProgres.noter(utilisateur, groupe, new EleveId(eleve), envoi.modifications(), envoi.cle());
        return saisie.enregistree()
                ? vers(groupe, eleve, "note")
                : refuser(utilisateur, groupe, eleve, null, saisie, envoi.cle(), reponse, model);
    }

    @PostMapping("/progres/{note}")
    String corriger(
            @PathVariable GroupeId groupe,
            @PathVariable UUID eleve,
            @PathVariable UUID note,
            @RequestParam MultiValueMap<String, String> parametres,
            @AuthenticationPrincipal Utilisateur utilisateur,
            HttpServletResponse reponse,
            Model model) {
        var envoi = Envoi.de(parametres, SaisieProgres::connait);
        var saisie = noterProgres.corriger(utilisateur, groupe, new EleveId(eleve), note, envoi.modifications());
        return saisie.enregistree()
                ? vers(groupe, eleve, "corrige")
                : refuser(utilisateur, groupe, eleve, note, saisie, envoi.cle(), reponse, model);
    }

    private String refuser(
            Utilisateur utilisateur,
            GroupeId groupe,
            UUID eleve,
            @Nullable UUID note,
            Saisie saisie,
            String cle,
            HttpServletResponse reponse,
            Model model) {
        reponse.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        var suivi = noterProgres.suivre(utilisateur, groupe, new EleveId(eleve));
        model.addAttribute("page", pages.progres(suivi, note == null ? null : note(suivi, note), saisie, cle, ""));
        return "groupes/progres";
    }

    private static Note note(NoterProgres.Suivi suivi, UUID note) {
        return suivi.cahier().notes(suivi.eleve().id()).stream()
                .filter(autre -> autre.id().equals(note))
                .findFirst()
                .orElseThrow(Introuvable::new);
    }

    @PostMapping("/progres/{note}/retrait")
    String retirer(
            @PathVariable GroupeId groupe,
            @PathVariable UUID eleve,
            @PathVariable UUID note,
            @AuthenticationPrincipal Utilisateur utilisateur) {
        noterProgres.retirer(utilisateur, groupe, new EleveId(eleve), note);
        return vers(groupe, eleve, "retire");
    }

    private static String vers(GroupeId groupe, UUID eleve, String fait) {
        return "redirect:%s?fait=%s".formatted(Adresses.eleve(groupe, new EleveId(eleve)), fait);
    }
}
