package fr.lpi.groupes.web;

import fr.lpi.acces.Utilisateur;
import fr.lpi.groupes.GroupeId;
import fr.lpi.groupes.application.AnimerGroupe;
import fr.lpi.groupes.application.LireGroupes;
import fr.lpi.groupes.application.Saisie;
import fr.lpi.groupes.domain.Note;
import fr.lpi.groupes.domain.SaisieProgres;
import fr.lpi.groupes.domain.SaisieSeance;
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

/// The sessions of a group, and how each of its pupils gets on.
@Controller
@RequestMapping("/groupes/{groupe}")
class SeancesController {

    private final AnimerGroupe animerGroupe;
    private final LireGroupes lireGroupes;
    private final PagesGroupe pagesGroupe;
    private final PagesSeance pages;

    SeancesController(AnimerGroupe animerGroupe, LireGroupes lireGroupes, PagesGroupe pagesGroupe, PagesSeance pages) {
        this.animerGroupe = animerGroupe;
        this.lireGroupes = lireGroupes;
        this.pagesGroupe = pagesGroupe;
        this.pages = pages;
    }

    @PostMapping("/seances")
    String ouvrir(
            @PathVariable GroupeId groupe,
            @RequestParam MultiValueMap<String, String> parametres,
            @AuthenticationPrincipal Utilisateur utilisateur,
            HttpServletResponse reponse,
            Model model) {
        var le = Envoi.texte(parametres, SaisieSeance.LE);
        var ouverte = animerGroupe.ouvrirSeance(utilisateur, groupe, le);
        if (ouverte.seance().isPresent()) {
            return "redirect:" + Adresses.seance(groupe, ouverte.seance().get())
                    + (ouverte.nouvelle() ? "?fait=ouverte" : "");
        }
        reponse.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        model.addAttribute(
                "page", pagesGroupe.groupe(lireGroupes.ouvrir(utilisateur, groupe), "", le, ouverte.refus()));
        return "groupes/groupe";
    }

    @GetMapping("/seances/{seance}")
    String montrer(
            @PathVariable GroupeId groupe,
            @PathVariable UUID seance,
            @RequestParam(defaultValue = "") String fait,
            @AuthenticationPrincipal Utilisateur utilisateur,
            Model model) {
        var ouverte = animerGroupe.seance(utilisateur, groupe, seance);
        model.addAttribute(
                "page", pages.seance(ouverte, Saisie.de(ouverte.seance().champs()), fait));
        return "groupes/seance";
    }

    @PostMapping("/seances/{seance}")
    String noterSeance(
            @PathVariable GroupeId groupe,
            @PathVariable UUID seance,
            @RequestParam MultiValueMap<String, String> parametres,
            @AuthenticationPrincipal Utilisateur utilisateur,
            HttpServletResponse reponse,
            Model model) {
        var envoi = Envoi.de(parametres, SaisieSeance::connait);
        var saisie = animerGroupe.noterSeance(utilisateur, groupe, seance, envoi.modifications());
        if (saisie.enregistree()) {
            return "redirect:" + Adresses.seance(groupe, seance) + "?fait=enregistree";
        }
        reponse.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        model.addAttribute("page", pages.seance(animerGroupe.seance(utilisateur, groupe, seance), saisie, ""));
        return "groupes/seance";
    }

    @GetMapping("/eleves/{eleve}")
    String suivre(
            @PathVariable GroupeId groupe,
            @PathVariable UUID eleve,
            @RequestParam(defaultValue = "") String note,
            @RequestParam(defaultValue = "") String fait,
            @AuthenticationPrincipal Utilisateur utilisateur,
            Model model) {
        var suivi = animerGroupe.suivre(utilisateur, groupe, new EleveId(eleve));
        var corrigee = suivi.cahier().notes(new EleveId(eleve)).stream()
                .filter(autre -> autre.id().toString().equals(note))
                .findFirst();
        model.addAttribute("page", pages.progres(suivi, corrigee.orElse(null), null, "", fait));
        return "groupes/progres";
    }

    @PostMapping("/eleves/{eleve}/progres")
    String noter(
            @PathVariable GroupeId groupe,
            @PathVariable UUID eleve,
            @RequestParam MultiValueMap<String, String> parametres,
            @AuthenticationPrincipal Utilisateur utilisateur,
            HttpServletResponse reponse,
            Model model) {
        var envoi = Envoi.de(parametres, SaisieProgres::connait);
        var saisie = animerGroupe.noter(utilisateur, groupe, new EleveId(eleve), envoi.modifications(), envoi.cle());
        return saisie.enregistree()
                ? vers(groupe, eleve, "note")
                : refuser(utilisateur, groupe, eleve, null, saisie, envoi.cle(), reponse, model);
    }

    @PostMapping("/eleves/{eleve}/progres/{note}")
    String corriger(
            @PathVariable GroupeId groupe,
            @PathVariable UUID eleve,
            @PathVariable UUID note,
            @RequestParam MultiValueMap<String, String> parametres,
            @AuthenticationPrincipal Utilisateur utilisateur,
            HttpServletResponse reponse,
            Model model) {
        var envoi = Envoi.de(parametres, SaisieProgres::connait);
        var saisie = animerGroupe.corriger(utilisateur, groupe, new EleveId(eleve), note, envoi.modifications());
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
        var suivi = animerGroupe.suivre(utilisateur, groupe, new EleveId(eleve));
        model.addAttribute("page", pages.progres(suivi, note == null ? null : note(suivi, note), saisie, cle, ""));
        return "groupes/progres";
    }

    private static Note note(AnimerGroupe.Suivi suivi, UUID note) {
        return suivi.cahier().notes(suivi.eleve().id()).stream()
                .filter(autre -> autre.id().equals(note))
                .findFirst()
                .orElseThrow(Introuvable::new);
    }

    @PostMapping("/eleves/{eleve}/progres/{note}/retrait")
    String retirer(
            @PathVariable GroupeId groupe,
            @PathVariable UUID eleve,
            @PathVariable UUID note,
            @AuthenticationPrincipal Utilisateur utilisateur) {
        animerGroupe.retirer(utilisateur, groupe, new EleveId(eleve), note);
        return vers(groupe, eleve, "retire");
    }

    private static String vers(GroupeId groupe, UUID eleve, String fait) {
        return "redirect:%s?fait=%s".formatted(Adresses.eleve(groupe, new EleveId(eleve)), fait);
    }
}
