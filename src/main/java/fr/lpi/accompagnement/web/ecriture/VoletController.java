package fr.lpi.accompagnement.web.ecriture;

import fr.lpi.acces.Utilisateur;
import fr.lpi.accompagnement.ProjetId;
import fr.lpi.accompagnement.application.EcrireProjet;
import fr.lpi.accompagnement.application.PublierProjet;
import fr.lpi.accompagnement.domain.Projet;
import fr.lpi.accompagnement.domain.formulaire.FormulaireProjet;
import fr.lpi.accompagnement.domain.formulaire.Rangee;
import fr.lpi.accompagnement.domain.formulaire.Volet;
import fr.lpi.accompagnement.web.AdressesDuProjet;
import fr.lpi.redaction.PagesConflit;
import fr.lpi.redaction.PagesConflit.Contexte;
import fr.lpi.redaction.ReponsesAutomatiques;
import fr.lpi.redaction.ReponsesAutomatiques.Enregistre;
import fr.lpi.web.erreur.Introuvable;
import fr.lpi.web.formulaire.Envoi;
import fr.lpi.web.formulaire.Modification;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.random.RandomGenerator;
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

/// The faces of a project, written field by field.
@Controller
@RequestMapping("/accompagnement/{projet}")
class VoletController {

    private static final String AJOUTER = "ajouter.";

    private final EcrireProjet ecrireProjet;
    private final PublierProjet publierProjet;
    private final PagesVolet pages;
    private final PagesConflit pagesConflit;
    private final MotsDuProjet mots;
    private final ReponsesAutomatiques reponses;
    private final Clock horloge;
    private final FormulaireProjet formulaire = new FormulaireProjet();

    VoletController(
            EcrireProjet ecrireProjet,
            PublierProjet publierProjet,
            PagesVolet pages,
            PagesConflit pagesConflit,
            MotsDuProjet mots,
            ReponsesAutomatiques reponses,
            Clock horloge) {
        this.ecrireProjet = ecrireProjet;
        this.publierProjet = publierProjet;
        this.pages = pages;
        this.pagesConflit = pagesConflit;
        this.mots = mots;
        this.reponses = reponses;
        this.horloge = horloge;
    }

    @GetMapping("/volets/{volet}")
    String montrer(
            @PathVariable("projet") ProjetId id,
            @PathVariable String volet,
            @RequestParam(defaultValue = "") String ajoutee,
            @AuthenticationPrincipal Utilisateur utilisateur,
            Model model) {
        model.addAttribute("page", page(ecrireProjet.aEcrire(utilisateur, id), volet(volet), ajoutee, false));
        return "accompagnement/volet";
    }

    @PostMapping(path = "/volets/{volet}", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> enregistrer(
            @PathVariable("projet") ProjetId id,
            @PathVariable String volet,
            @RequestParam MultiValueMap<String, String> parametres,
            @AuthenticationPrincipal Utilisateur utilisateur) {
        volet(volet);
        var envoi = Envoi.de(parametres, formulaire::connait);
        return reponses.enregistrer(utilisateur, envoi, parametres, () -> {
            var fait = ecrireProjet.executer(utilisateur, id, envoi.modifications());
            return new Enregistre(
                    fait.enregistrement(),
                    ecrireProjet.lecture(fait.projet()).reproches(),
                    "/accompagnement/" + id + "/conflit?champ=",
                    null);
        });
    }

    @PostMapping("/volets/{volet}")
    String soumettre(
            @PathVariable("projet") ProjetId id,
            @PathVariable("volet") String code,
            @RequestParam MultiValueMap<String, String> parametres,
            @AuthenticationPrincipal Utilisateur utilisateur,
            HttpServletResponse reponse,
            Model model) {
        var volet = volet(code);
        var envoi = Envoi.de(parametres, formulaire::connait);
        var fait = ecrireProjet.executer(utilisateur, id, envoi.modifications());
        var projet = fait.projet();
        if (envoi.action().startsWith(AJOUTER)) {
            return Rangee.de(envoi.action().substring(AJOUTER.length()))
                    .map(rangee -> {
                        var ligne = Rangee.nouvelleLigne(horloge.instant(), RandomGenerator.getDefault());
                        if (rangee == Rangee.CYCLE) {
                            ecrireProjet.enchainer(utilisateur, id, ligne);
                        }
                        return "redirect:%s?ajoutee=%s.%s#%2$s-%3$s"
                                .formatted(AdressesDuProjet.de(projet, volet), rangee.prefixe(), ligne);
                    })
                    .orElseThrow(Introuvable::new);
        }
        var envoyes = envoi.modifications().stream().map(Modification::champ).toList();
        var aCorriger = ecrireProjet.lecture(projet).reproches().stream()
                .anyMatch(reproche -> envoyes.contains(reproche.champ()));
        if (aCorriger) {
            reponse.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            model.addAttribute("page", page(projet, volet, "", true));
            return "accompagnement/volet";
        }
        if (!envoi.action().equals("continuer") || !fait.fusion().conflits().isEmpty()) {
            return "redirect:" + AdressesDuProjet.de(projet, volet);
        }
        return "redirect:"
                + volet.suivant()
                        .map(suivant -> AdressesDuProjet.de(projet, suivant))
                        .orElse(AdressesDuProjet.de(projet));
    }

    @GetMapping("/conflit")
    String montrerDeuxTextes(
            @PathVariable("projet") ProjetId id,
            @RequestParam(defaultValue = "") String champ,
            @AuthenticationPrincipal Utilisateur utilisateur,
            Model model) {
        return pagesConflit.montrer(contexte(utilisateur, id, champ), model);
    }

    @PostMapping("/conflit")
    String trancher(
            @PathVariable("projet") ProjetId id,
            @RequestParam(defaultValue = "") String champ,
            @RequestParam MultiValueMap<String, String> choix,
            @AuthenticationPrincipal Utilisateur utilisateur,
            HttpServletResponse reponse,
            Model model) {
        return pagesConflit.trancher(contexte(utilisateur, id, champ), choix, reponse, model);
    }

    private Contexte contexte(Utilisateur utilisateur, ProjetId id, String champ) {
        var projet = ecrireProjet.aEcrire(utilisateur, id);
        var volet = FormulaireProjet.volet(champ).orElseThrow(Introuvable::new);
        return new Contexte(
                id.valeur(),
                projet.redaction(),
                formulaire,
                mots,
                projet.intitule(),
                publierProjet.etablissement(projet).nom(),
                champ,
                AdressesDuProjet.de(projet) + "/conflit",
                AdressesDuProjet.de(projet, volet),
                "Retour au volet « " + volet.libelle() + " »",
                choix -> ecrireProjet.trancher(utilisateur, id, choix));
    }

    private PageVolet page(Projet projet, Volet volet, String ajoutee, boolean montrer) {
        return pages.de(
                projet, publierProjet.etablissement(projet), ecrireProjet.lecture(projet), volet, ajoutee, montrer);
    }

    private static Volet volet(String code) {
        return Volet.de(code).orElseThrow(Introuvable::new);
    }
}
