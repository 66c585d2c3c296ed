package fr.lpi.ppre.web.ecriture;

import fr.lpi.acces.Utilisateur;
import fr.lpi.ppre.PpreId;
import fr.lpi.ppre.application.EnregistrerPpre;
import fr.lpi.ppre.application.LirePpre;
import fr.lpi.ppre.domain.formulaire.Etape;
import fr.lpi.ppre.web.ecriture.Pages.Demande;
import fr.lpi.web.erreur.Introuvable;
import fr.lpi.web.formulaire.Envoi;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
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

/// A step of the draft: shown, saved field by field, left by one of its buttons.
@Controller
@RequestMapping("/ppres/{ppre}/etapes/{numero}")
class EtapeController {

    private final LirePpre lirePpre;
    private final EnregistrerPpre enregistrerPpre;
    private final LignesParticipants lignes;
    private final Pages pages;
    private final ReponsesAutomatiques reponses;

    EtapeController(
            LirePpre lirePpre,
            EnregistrerPpre enregistrerPpre,
            LignesParticipants lignes,
            Pages pages,
            ReponsesAutomatiques reponses) {
        this.lirePpre = lirePpre;
        this.enregistrerPpre = enregistrerPpre;
        this.lignes = lignes;
        this.pages = pages;
        this.reponses = reponses;
    }

    @GetMapping
    String montrer(
            @PathVariable PpreId ppre,
            @PathVariable int numero,
            @RequestParam(defaultValue = "") String ligne,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String finaliser,
            @RequestParam(defaultValue = "") String verifier,
            @AuthenticationPrincipal Utilisateur utilisateur,
            Model model) {
        var ouvert = lirePpre.brouillon(utilisateur, ppre);
        var nouvelles = ligne.matches("[a-z0-9]{1,24}") ? List.of(ligne) : List.<String>of();
        model.addAttribute(
                "page",
                pages.etape(
                        ouvert,
                        etape(numero),
                        new Demande(
                                false,
                                nouvelles,
                                q,
                                finaliser.equals("oui") || verifier.equals("oui"),
                                finaliser.equals("oui"))));
        return "ppre/etape";
    }

    @PostMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> enregistrer(
            @PathVariable PpreId ppre,
            @PathVariable int numero,
            @RequestParam MultiValueMap<String, String> parametres,
            @AuthenticationPrincipal Utilisateur utilisateur) {
        var envoi = lire(utilisateur, ppre, parametres);
        return reponses.enregistrer(
                utilisateur, ppre, etape(numero), envoi, revision(parametres), parametres.containsKey("corrige"));
    }

    @PostMapping
    String soumettre(
            @PathVariable PpreId ppre,
            @PathVariable int numero,
            @RequestParam MultiValueMap<String, String> parametres,
            @AuthenticationPrincipal Utilisateur utilisateur,
            HttpServletResponse reponse,
            Model model) {
        var etape = etape(numero);
        var envoi = lire(utilisateur, ppre, parametres);
        enregistrerPpre.executer(utilisateur, ppre, envoi.modifications());
        var ici = "redirect:/ppres/" + ppre + "/etapes/" + numero;
        var action = envoi.action().split(":", 2);
        return switch (action[0]) {
            case "suivant" -> {
                var lecture = enregistrerPpre.terminerEtape(utilisateur, ppre, etape);
                var suivante = etape.suivante();
                if (lecture.bloquants(etape).isEmpty() && suivante.isPresent()) {
                    yield "redirect:/ppres/" + ppre + "/etapes/"
                            + suivante.get().numero();
                }
                reponse.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
                model.addAttribute(
                        "page",
                        pages.etape(
                                lirePpre.brouillon(utilisateur, ppre),
                                etape,
                                new Demande(true, List.of(), "", false, false)));
                yield "ppre/etape";
            }
            case "retour" ->
                "redirect:/ppres/" + ppre + "/etapes/"
                        + etape.precedente().orElse(etape).numero();
            case "finaliser" -> ici + "?finaliser=oui";
            case "domaines" -> ici + "#" + action[action.length - 1];
            case "rechercher" -> ici + "?q=" + encoder(parametres.getFirst("recherche")) + "#amenagements";
            case "ajouter-participant" -> {
                var ligne = LignesParticipants.nouvelle();
                yield ici + "?ligne=" + ligne + "#participant-" + ligne + "-nom";
            }
            case "proposer-participant" -> {
                lignes.proposer(utilisateur, ppre, action[action.length - 1]);
                yield ici + "#ajouter-participant";
            }
            case "retirer-participant" -> {
                lignes.retirer(utilisateur, ppre, action[action.length - 1]);
                yield ici + "#ajouter-participant";
            }
            default -> ici + ancre(parametres);
        };
    }

    private Envoi lire(Utilisateur utilisateur, PpreId ppre, MultiValueMap<String, String> parametres) {
        var formulaire = lirePpre.formulaire(utilisateur, ppre);
        return Envoi.de(parametres, formulaire::connait);
    }

    private static Etape etape(int numero) {
        return Etape.numero(numero).orElseThrow(Introuvable::new);
    }

    /// The tab that was open, so that saving does not change it.
    private static String ancre(MultiValueMap<String, String> parametres) {
        var ancre = parametres.getFirst("ancre");
        return ancre != null && ancre.matches("[a-z-]{1,30}") ? "#" + ancre : "";
    }

    private static int revision(MultiValueMap<String, String> parametres) {
        var brute = parametres.getFirst("revision");
        return brute != null && brute.matches("\\d{1,9}") ? Integer.parseInt(brute) : Integer.MAX_VALUE;
    }

    private static String encoder(@org.jspecify.annotations.Nullable String texte) {
        return java.net.URLEncoder.encode(texte == null ? "" : texte, java.nio.charset.StandardCharsets.UTF_8);
    }
}
