package fr.lpi.groupes.web.composition;

import fr.lpi.acces.Utilisateur;
import fr.lpi.accompagnement.ProjetId;
import fr.lpi.groupes.GroupeId;
import fr.lpi.groupes.application.OrganiserGroupe;
import fr.lpi.groupes.application.Saisie;
import fr.lpi.groupes.domain.Groupe;
import fr.lpi.groupes.domain.SaisieGroupe;
import fr.lpi.groupes.web.Adresses;
import fr.lpi.groupes.web.composition.PagesEleves.Demande;
import fr.lpi.scolarite.EleveId;
import fr.lpi.web.erreur.Introuvable;
import fr.lpi.web.formulaire.Envoi;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// A group is made or changed, its pupils are chosen.
@Controller
@RequestMapping("/groupes")
class CompositionController {

    private final OrganiserGroupe organiserGroupe;
    private final PagesEleves pagesEleves;

    CompositionController(OrganiserGroupe organiserGroupe, PagesEleves pagesEleves) {
        this.organiserGroupe = organiserGroupe;
        this.pagesEleves = pagesEleves;
    }

    /// @param action line chosen already, for who comes from it
    @GetMapping("/nouveau")
    String commencer(
            @RequestParam ProjetId projet,
            @RequestParam(defaultValue = "") String action,
            @AuthenticationPrincipal Utilisateur utilisateur,
            Model model) {
        model.addAttribute(
                "page",
                PagesFiche.fiche(
                        organiserGroupe.nouveau(utilisateur, projet),
                        new Saisie(
                                Map.of(
                                        SaisieGroupe.ACTION,
                                        action,
                                        SaisieGroupe.ANIMATEUR + utilisateur.id(),
                                        SaisieGroupe.OUI),
                                Map.of(),
                                Map.of()),
                        ""));
        return "groupes/fiche";
    }

    @PostMapping("/nouveau")
    String former(
            @RequestParam ProjetId projet,
            @RequestParam MultiValueMap<String, String> parametres,
            @AuthenticationPrincipal Utilisateur utilisateur,
            HttpServletResponse reponse,
            Model model) {
        var envoi = Envoi.de(parametres, SaisieGroupe::connait);
        var forme = organiserGroupe.former(utilisateur, projet, envoi.modifications(), envoi.cle());
        if (forme.id().isPresent()) {
            return vers(forme.id().get(), "/eleves?fait=forme");
        }
        reponse.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        model.addAttribute(
                "page", PagesFiche.fiche(organiserGroupe.nouveau(utilisateur, projet), forme.saisie(), envoi.cle()));
        return "groupes/fiche";
    }

    @GetMapping("/{groupe}/modification")
    String ouvrirFiche(@PathVariable GroupeId groupe, @AuthenticationPrincipal Utilisateur utilisateur, Model model) {
        var ouvert = organiserGroupe.ouvrir(utilisateur, groupe);
        model.addAttribute(
                "page",
                PagesFiche.fiche(
                        ouvert, Saisie.de(ouvert.groupe().map(Groupe::champs).orElseThrow(Introuvable::new)), ""));
        return "groupes/fiche";
    }

    @PostMapping("/{groupe}/modification")
    String modifier(
            @PathVariable GroupeId groupe,
            @RequestParam MultiValueMap<String, String> parametres,
            @AuthenticationPrincipal Utilisateur utilisateur,
            HttpServletResponse reponse,
            Model model) {
        var envoi = Envoi.de(parametres, SaisieGroupe::connait);
        var saisie = organiserGroupe.modifier(utilisateur, groupe, envoi.modifications());
        if (saisie.enregistree()) {
            return vers(groupe, "?fait=modifie");
        }
        reponse.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        model.addAttribute("page", PagesFiche.fiche(organiserGroupe.ouvrir(utilisateur, groupe), saisie, ""));
        return "groupes/fiche";
    }

    @GetMapping("/{groupe}/eleves")
    String chercher(
            @PathVariable GroupeId groupe,
            @RequestParam(defaultValue = "") String fait,
            @RequestParam(defaultValue = "") String classe,
            @RequestParam(defaultValue = "") String q,
            @AuthenticationPrincipal Utilisateur utilisateur,
            Model model) {
        return eleves(utilisateur, groupe, new Demande(classe, q, Set.of(), "", "", false, fait), model);
    }

    /// « Chercher » shows the pupils found, and keeps the boxes that are ticked; « Ajouter » puts these in the group.
    @PostMapping("/{groupe}/eleves")
    String choisir(
            @PathVariable GroupeId groupe,
            @RequestParam MultiValueMap<String, String> parametres,
            @AuthenticationPrincipal Utilisateur utilisateur,
            HttpServletResponse reponse,
            Model model) {
        var coches = coches(parametres.keySet());
        var depuis = Envoi.texte(parametres, "depuis");
        var ajouter = Envoi.texte(parametres, "action").equals("ajouter");
        var sansChoix = ajouter && coches.isEmpty();
        var refus = ajouter && !sansChoix ? organiserGroupe.ajouter(utilisateur, groupe, coches, depuis) : "";
        if (ajouter && !sansChoix && refus.isEmpty()) {
            return vers(groupe, "/eleves?fait=ajoutes");
        }
        if (ajouter) {
            reponse.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        }
        return eleves(
                utilisateur,
                groupe,
                new Demande(
                        Envoi.texte(parametres, "classe"),
                        Envoi.texte(parametres, "q"),
                        coches,
                        depuis,
                        refus,
                        sansChoix,
                        ""),
                model);
    }

    private String eleves(Utilisateur utilisateur, GroupeId groupe, Demande demande, Model model) {
        model.addAttribute("page", pagesEleves.eleves(organiserGroupe.choix(utilisateur, groupe), demande));
        return "groupes/eleves";
    }

    private static Set<EleveId> coches(Set<String> champs) {
        return champs.stream()
                .filter(champ -> champ.startsWith(PagesEleves.ELEVE))
                .map(champ -> champ.substring(PagesEleves.ELEVE.length()))
                .map(id -> Introuvable.siMalForme(EleveId::de, id))
                .collect(Collectors.toSet());
    }

    @PostMapping("/{groupe}/eleves/{eleve}/retrait")
    String retirer(
            @PathVariable GroupeId groupe, @PathVariable UUID eleve, @AuthenticationPrincipal Utilisateur utilisateur) {
        organiserGroupe.retirer(utilisateur, groupe, new EleveId(eleve));
        return vers(groupe, "/eleves?fait=retire");
    }

    private static String vers(GroupeId groupe, String suite) {
        return "redirect:" + Adresses.de(groupe) + suite;
    }
}
