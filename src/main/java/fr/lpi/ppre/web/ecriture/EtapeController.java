package fr.lpi.ppre.web.ecriture;

import fr.lpi.acces.Utilisateur;
import fr.lpi.ppre.PpreId;
import fr.lpi.ppre.application.CiterAction;
import fr.lpi.ppre.application.EnregistrerPpre;
import fr.lpi.ppre.application.LirePpre;
import fr.lpi.ppre.domain.formulaire.Etape;
import fr.lpi.ppre.domain.lecture.Manque;
import fr.lpi.ppre.web.amenagements.AmenagementsDuPpre;
import fr.lpi.ppre.web.ecriture.Pages.Demande;
import fr.lpi.redaction.ReponsesAutomatiques;
import fr.lpi.redaction.ReponsesAutomatiques.Enregistre;
import fr.lpi.web.dsfr.Identifiant;
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
    private final CiterAction citerAction;
    private final Propositions propositions;
    private final Pages pages;
    private final AmenagementsDuPpre amenagements;
    private final ReponsesAutomatiques reponses;

    EtapeController(
            LirePpre lirePpre,
            EnregistrerPpre enregistrerPpre,
            CiterAction citerAction,
            Propositions propositions,
            Pages pages,
            AmenagementsDuPpre amenagements,
            ReponsesAutomatiques reponses) {
        this.lirePpre = lirePpre;
        this.enregistrerPpre = enregistrerPpre;
        this.citerAction = citerAction;
        this.propositions = propositions;
        this.pages = pages;
        this.amenagements = amenagements;
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
        var etape = etape(numero);
        var envoi = lire(utilisateur, ppre, parametres);
        return reponses.enregistrer(utilisateur, envoi, parametres, () -> {
            var resultat = enregistrerPpre.executer(utilisateur, ppre, envoi.modifications());
            var ouvert = lirePpre.sansTrace(utilisateur, ppre);
            return new Enregistre(
                    resultat,
                    Manque.reproches(
                            ouvert.brouillon().lecture(ouvert.formulaire()).manques()),
                    "/ppres/" + ppre + "/conflit?champ=",
                    pages.marge(ouvert, etape));
        });
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
            case "confirmer" -> {
                enregistrerPpre.confirmer(utilisateur, ppre, etape);
                yield ici;
            }
            case "finaliser" -> ici + "?finaliser=oui";
            case "domaines" -> ici + "#" + action[action.length - 1];
            case "citer" -> ici + "#" + Identifiant.de(citer(utilisateur, ppre, parametres, action[action.length - 1]));
            case "rechercher" -> ici + "?q=" + encoder(parametres.getFirst("recherche")) + "#amenagements";
            case "choisir", "retirer", "au-livret" ->
                ici + "#"
                        + amenagements.faire(
                                utilisateur,
                                lirePpre.sansTrace(utilisateur, ppre),
                                action[0],
                                action[action.length - 1]);
            case "ajouter-participant" -> {
                var ligne = LignesParticipants.nouvelle();
                yield ici + "?ligne=" + ligne + "#participant-" + ligne + "-nom";
            }
            case "proposer-participant" -> {
                var ouvert = lirePpre.brouillon(utilisateur, ppre);
                enregistrerPpre.executer(
                        utilisateur,
                        ppre,
                        LignesParticipants.proposer(
                                propositions.pour(ouvert.livret(), ouvert.eleve()), action[action.length - 1]));
                yield ici + "#ajouter-participant";
            }
            case "retirer-participant" -> {
                var saisie = lirePpre.brouillon(utilisateur, ppre).brouillon().saisie();
                enregistrerPpre.executer(
                        utilisateur, ppre, LignesParticipants.retirer(saisie, action[action.length - 1]));
                yield ici + "#ajouter-participant";
            }
            default -> ici + Envoi.ancre(parametres);
        };
    }

    private String citer(
            Utilisateur utilisateur, PpreId ppre, MultiValueMap<String, String> parametres, String objectif) {
        if (!objectif.matches("[1-9]")) {
            throw new Introuvable();
        }
        var intitule = Envoi.texte(parametres, CorpsMiseEnOeuvre.CITER + objectif);
        return citerAction.executer(utilisateur, ppre, Integer.parseInt(objectif), intitule);
    }

    private Envoi lire(Utilisateur utilisateur, PpreId ppre, MultiValueMap<String, String> parametres) {
        var formulaire = lirePpre.formulaire(utilisateur, ppre);
        return Envoi.de(parametres, formulaire::connait);
    }

    private static Etape etape(int numero) {
        return Etape.numero(numero).orElseThrow(Introuvable::new);
    }

    private static String encoder(@org.jspecify.annotations.Nullable String texte) {
        return java.net.URLEncoder.encode(texte == null ? "" : texte, java.nio.charset.StandardCharsets.UTF_8);
    }
}
