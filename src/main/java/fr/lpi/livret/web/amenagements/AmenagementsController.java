package fr.lpi.livret.web.amenagements;

import fr.lpi.acces.Utilisateur;
import fr.lpi.livret.NumeroLivret;
import fr.lpi.livret.application.EcrireAmenagements;
import fr.lpi.livret.application.LireAmenagements;
import fr.lpi.redaction.PagesConflit;
import fr.lpi.redaction.PagesConflit.Contexte;
import fr.lpi.redaction.ReponsesAutomatiques;
import fr.lpi.redaction.ReponsesAutomatiques.Enregistre;
import fr.lpi.web.erreur.Introuvable;
import fr.lpi.web.formulaire.Envoi;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// « Consulter les aménagements » and « Modifier les aménagements » of a livret.
@Controller
@RequestMapping("/livrets/{numero}/amenagements")
class AmenagementsController {

    private final LireAmenagements lireAmenagements;
    private final EcrireAmenagements ecrireAmenagements;
    private final PagesAmenagements pages;
    private final MotsDesAmenagements mots;
    private final PagesConflit pagesConflit;
    private final ReponsesAutomatiques reponses;

    AmenagementsController(
            LireAmenagements lireAmenagements,
            EcrireAmenagements ecrireAmenagements,
            PagesAmenagements pages,
            MotsDesAmenagements mots,
            PagesConflit pagesConflit,
            ReponsesAutomatiques reponses) {
        this.lireAmenagements = lireAmenagements;
        this.ecrireAmenagements = ecrireAmenagements;
        this.pages = pages;
        this.mots = mots;
        this.pagesConflit = pagesConflit;
        this.reponses = reponses;
    }

    @GetMapping
    String consulter(@PathVariable NumeroLivret numero, @AuthenticationPrincipal Utilisateur utilisateur, Model model) {
        model.addAttribute("page", pages.consultation(lireAmenagements.consulter(utilisateur, numero)));
        return "livret/amenagements";
    }

    @GetMapping("/modification")
    String montrer(
            @PathVariable NumeroLivret numero,
            @RequestParam(defaultValue = "") String q,
            @AuthenticationPrincipal Utilisateur utilisateur,
            Model model) {
        model.addAttribute("page", pages.choix(lireAmenagements.modifier(utilisateur, numero), q));
        return "livret/choix";
    }

    @PostMapping(path = "/modification", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> enregistrer(
            @PathVariable NumeroLivret numero,
            @RequestParam MultiValueMap<String, String> parametres,
            @AuthenticationPrincipal Utilisateur utilisateur) {
        var livret = lireAmenagements.sansTrace(utilisateur, numero).livret();
        var envoi = lire(parametres);
        return reponses.enregistrer(utilisateur, envoi, parametres, () -> {
            var fait = ecrireAmenagements.executer(utilisateur, livret.id(), envoi.modifications());
            return new Enregistre(
                    fait,
                    ecrireAmenagements.formulaire().reproches(fait.redaction().champs()),
                    "/livrets/" + livret.numero() + "/amenagements/conflit?champ=",
                    null);
        });
    }

    @PostMapping("/modification")
    String soumettre(
            @PathVariable NumeroLivret numero,
            @RequestParam MultiValueMap<String, String> parametres,
            @AuthenticationPrincipal Utilisateur utilisateur,
            HttpServletResponse reponse,
            Model model) {
        var livret = lireAmenagements.sansTrace(utilisateur, numero).livret();
        var envoi = lire(parametres);
        var fait = ecrireAmenagements.executer(utilisateur, livret.id(), envoi.modifications());
        var conflits = fait.fusion().conflits();
        if (envoi.action().equals("terminer")
                && !ecrireAmenagements
                        .formulaire()
                        .reproches(fait.redaction().champs())
                        .isEmpty()) {
            reponse.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            model.addAttribute("page", pages.choix(lireAmenagements.sansTrace(utilisateur, livret.numero()), ""));
            return "livret/choix";
        }
        var adresse = "/livrets/" + livret.numero();
        var ici = "redirect:" + adresse + "/amenagements/modification";
        return switch (envoi.action()) {
            case "rechercher" ->
                ici + "?q="
                        + URLEncoder.encode(Envoi.texte(parametres, "recherche"), StandardCharsets.UTF_8)
                        + "#banque";
            case "terminer" -> conflits.isEmpty() ? "redirect:" + adresse + "?fait=amenagements#amenagements" : ici;
            default -> ici;
        };
    }

    @GetMapping("/conflit")
    String montrerDeuxTextes(
            @PathVariable NumeroLivret numero,
            @RequestParam(defaultValue = "") String champ,
            @AuthenticationPrincipal Utilisateur utilisateur,
            Model model) {
        return pagesConflit.montrer(contexte(utilisateur, numero, champ), model);
    }

    @PostMapping("/conflit")
    String trancher(
            @PathVariable NumeroLivret numero,
            @RequestParam(defaultValue = "") String champ,
            @RequestParam MultiValueMap<String, String> choix,
            @AuthenticationPrincipal Utilisateur utilisateur,
            HttpServletResponse reponse,
            Model model) {
        return pagesConflit.trancher(contexte(utilisateur, numero, champ), choix, reponse, model);
    }

    private Contexte contexte(Utilisateur utilisateur, NumeroLivret numero, String champ) {
        var ouvert = lireAmenagements.modifier(utilisateur, numero);
        if (!ecrireAmenagements.formulaire().connait(champ)) {
            throw new Introuvable();
        }
        var adresse = "/livrets/" + ouvert.livret().numero() + "/amenagements";
        return new Contexte(
                ouvert.livret().id().valeur(),
                ouvert.redaction(),
                ecrireAmenagements.formulaire(),
                mots,
                ouvert.eleve().nomComplet(),
                ouvert.eleve().lieu(),
                champ,
                adresse + "/conflit",
                adresse + "/modification",
                "Retour aux aménagements du livret",
                choix ->
                        ecrireAmenagements.trancher(utilisateur, ouvert.livret().id(), choix));
    }

    private Envoi lire(MultiValueMap<String, String> parametres) {
        return Envoi.de(parametres, ecrireAmenagements.formulaire()::connait);
    }
}
