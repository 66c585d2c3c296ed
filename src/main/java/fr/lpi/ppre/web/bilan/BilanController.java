package fr.lpi.ppre.web.bilan;

import fr.lpi.acces.Utilisateur;
import fr.lpi.ppre.PpreId;
import fr.lpi.ppre.application.ConflitsOuverts;
import fr.lpi.ppre.application.EnregistrerPpre;
import fr.lpi.ppre.application.LirePpre;
import fr.lpi.ppre.application.bilan.CreerBilan;
import fr.lpi.ppre.application.bilan.CreerBilan.AccordRefuse;
import fr.lpi.ppre.application.bilan.CreerBilan.RectificatifEnCours;
import fr.lpi.ppre.application.bilan.FinaliserBilan;
import fr.lpi.ppre.domain.PpreIncomplet;
import fr.lpi.ppre.domain.bilan.ChampsBilan;
import fr.lpi.ppre.domain.bilan.LectureBilan;
import fr.lpi.ppre.domain.lecture.Manque;
import fr.lpi.ppre.web.bilan.PagesBilan.Demande;
import fr.lpi.ppre.web.ecriture.LignesParticipants;
import fr.lpi.ppre.web.ecriture.Propositions;
import fr.lpi.ppre.web.observation.Proposition;
import fr.lpi.redaction.ReponsesAutomatiques;
import fr.lpi.redaction.ReponsesAutomatiques.Enregistre;
import fr.lpi.web.formulaire.Envoi;
import fr.lpi.web.formulaire.Modification;
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

/// The bilan of a finalised PPRE: the PPRE recalled, then the form, saved field by field.
@Controller
@RequestMapping("/ppres/{ppre}/bilan")
class BilanController {

    private final CreerBilan creerBilan;
    private final FinaliserBilan finaliserBilan;
    private final LirePpre lirePpre;
    private final EnregistrerPpre enregistrerPpre;
    private final PagesBilan pages;
    private final Propositions propositions;
    private final ReponsesAutomatiques reponses;

    BilanController(
            CreerBilan creerBilan,
            FinaliserBilan finaliserBilan,
            LirePpre lirePpre,
            EnregistrerPpre enregistrerPpre,
            PagesBilan pages,
            Propositions propositions,
            ReponsesAutomatiques reponses) {
        this.creerBilan = creerBilan;
        this.finaliserBilan = finaliserBilan;
        this.lirePpre = lirePpre;
        this.enregistrerPpre = enregistrerPpre;
        this.pages = pages;
        this.propositions = propositions;
        this.reponses = reponses;
    }

    @PostMapping
    String creer(@PathVariable PpreId ppre, @AuthenticationPrincipal Utilisateur utilisateur) {
        try {
            creerBilan.executer(utilisateur, ppre);
            return "redirect:/ppres/" + ppre + "/bilan/etapes/1";
        } catch (RectificatifEnCours _) {
            return "redirect:/ppres/" + ppre + "?fait=rectificatif-en-cours";
        } catch (AccordRefuse _) {
            return "redirect:/ppres/" + ppre + "?fait=accord-refuse";
        }
    }

    @GetMapping("/etapes/1")
    String rappeler(@PathVariable PpreId ppre, @AuthenticationPrincipal Utilisateur utilisateur, Model model) {
        model.addAttribute("page", pages.rappel(lirePpre.bilan(utilisateur, ppre)));
        return "ppre/bilan";
    }

    @GetMapping("/etapes/2")
    String montrer(
            @PathVariable PpreId ppre,
            @RequestParam(defaultValue = "") String ligne,
            @RequestParam(defaultValue = "") String finaliser,
            @AuthenticationPrincipal Utilisateur utilisateur,
            Model model) {
        var nouvelles = ligne.matches("[a-z0-9]{1,24}") ? List.of(ligne) : List.<String>of();
        var demande = new Demande(nouvelles, finaliser.equals("oui"), finaliser.equals("oui"));
        model.addAttribute("page", pages.ecriture(lirePpre.bilan(utilisateur, ppre), demande));
        return "ppre/bilan";
    }

    @PostMapping(path = "/etapes/2", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> enregistrer(
            @PathVariable PpreId ppre,
            @RequestParam MultiValueMap<String, String> parametres,
            @AuthenticationPrincipal Utilisateur utilisateur) {
        var envoi = lire(utilisateur, ppre, parametres);
        return reponses.enregistrer(utilisateur, envoi, parametres, () -> {
            var resultat = enregistrerPpre.bilan(utilisateur, ppre, envoi.modifications());
            var ouvert = lirePpre.bilanSansTrace(utilisateur, ppre);
            return new Enregistre(
                    resultat,
                    Manque.reproches(LectureBilan.de(
                                    ouvert.bilan().saisie(),
                                    ouvert.formulaire(),
                                    ouvert.bilan().document(),
                                    ouvert.observations())
                            .manques()),
                    "/ppres/" + ppre + "/bilan/conflit?champ=",
                    null);
        });
    }

    @PostMapping("/etapes/2")
    String soumettre(
            @PathVariable PpreId ppre,
            @RequestParam MultiValueMap<String, String> parametres,
            @AuthenticationPrincipal Utilisateur utilisateur) {
        var envoi = lire(utilisateur, ppre, parametres);
        enregistrerPpre.bilan(utilisateur, ppre, envoi.modifications());
        var ici = "redirect:/ppres/" + ppre + "/bilan/etapes/";
        var action = envoi.action().split(":", 2);
        var argument = action[action.length - 1];
        return switch (action[0]) {
            case "retour" -> ici + "1";
            case "finaliser" -> ici + "2?finaliser=oui";
            case "ajouter-participant" -> {
                var ligne = LignesParticipants.nouvelle();
                yield ici + "2?ligne=" + ligne + "#participant-" + ligne + "-nom";
            }
            case "proposer-participant" -> {
                var ouvert = lirePpre.bilanSansTrace(utilisateur, ppre);
                enregistrerPpre.bilan(
                        utilisateur,
                        ppre,
                        LignesParticipants.proposer(propositions.pour(ouvert.livret(), ouvert.eleve()), argument));
                yield ici + "2#ajouter-participant";
            }
            case "retirer-participant" -> {
                var saisie = lirePpre.bilanSansTrace(utilisateur, ppre).bilan().saisie();
                enregistrerPpre.bilan(utilisateur, ppre, LignesParticipants.retirer(saisie, argument));
                yield ici + "2#ajouter-participant";
            }
            case "reprendre" -> {
                reprendre(utilisateur, ppre, argument);
                yield ici + "2#bilan-objectif-" + argument + "-progres";
            }
            default -> ici + "2" + Envoi.ancre(parametres);
        };
    }

    /// Adds the text drafted from what was noted to what is written; it replaces nothing.
    private void reprendre(Utilisateur utilisateur, PpreId ppre, String numero) {
        var ouvert = lirePpre.bilanSansTrace(utilisateur, ppre);
        var document = ouvert.bilan().document();
        document.contenu().objectifs().stream()
                .filter(objectif -> Integer.toString(objectif.numero()).equals(numero))
                .findFirst()
                .flatMap(objectif -> Proposition.de(
                        objectif,
                        document.entete().finaliseLe(),
                        ouvert.observations().releves(objectif.numero())))
                .ifPresent(proposition -> {
                    var champ = ChampsBilan.progres(Integer.parseInt(numero));
                    var ecrit = ouvert.bilan().saisie().lire(champ);
                    if (!ecrit.contains(proposition)) {
                        enregistrerPpre.bilan(
                                utilisateur,
                                ppre,
                                List.of(new Modification(
                                        champ, ecrit, ecrit.isBlank() ? proposition : ecrit + "\n" + proposition)));
                    }
                });
    }

    @PostMapping("/finalisation")
    String finaliser(
            @PathVariable PpreId ppre,
            @RequestParam(defaultValue = "") String cle,
            @AuthenticationPrincipal Utilisateur utilisateur,
            HttpServletResponse reponse,
            Model model) {
        try {
            return "redirect:/livrets/" + finaliserBilan.executer(utilisateur, ppre, cle) + "?fait=bilan-finalise";
        } catch (PpreIncomplet | ConflitsOuverts _) {
            reponse.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            model.addAttribute(
                    "page", pages.ecriture(lirePpre.bilan(utilisateur, ppre), new Demande(List.of(), true, true)));
            return "ppre/bilan";
        }
    }

    private Envoi lire(Utilisateur utilisateur, PpreId ppre, MultiValueMap<String, String> parametres) {
        return Envoi.de(parametres, lirePpre.formulaireBilan(utilisateur, ppre)::connait);
    }
}
