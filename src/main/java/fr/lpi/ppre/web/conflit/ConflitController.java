package fr.lpi.ppre.web.conflit;

import fr.lpi.acces.Utilisateur;
import fr.lpi.ppre.PpreId;
import fr.lpi.ppre.application.LirePpre;
import fr.lpi.ppre.application.TrancherConflit;
import fr.lpi.ppre.application.suivi.LireSuivi;
import fr.lpi.ppre.application.suivi.NoterSuivi;
import fr.lpi.redaction.PagesConflit;
import fr.lpi.redaction.PagesConflit.Choix;
import fr.lpi.redaction.PagesConflit.Contexte;
import fr.lpi.web.erreur.Introuvable;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// « Deux textes pour un même champ », of a PPRE, of its bilan or of its suivi.
@Controller
class ConflitController {

    private final LirePpre lirePpre;
    private final TrancherConflit trancherConflit;
    private final LireSuivi lireSuivi;
    private final NoterSuivi noterSuivi;
    private final PagesConflit pages;

    ConflitController(
            LirePpre lirePpre,
            TrancherConflit trancherConflit,
            LireSuivi lireSuivi,
            NoterSuivi noterSuivi,
            PagesConflit pages) {
        this.lireSuivi = lireSuivi;
        this.noterSuivi = noterSuivi;
        this.lirePpre = lirePpre;
        this.trancherConflit = trancherConflit;
        this.pages = pages;
    }

    @GetMapping("/ppres/{ppre}/conflit")
    String montrer(
            @PathVariable PpreId ppre,
            @RequestParam(defaultValue = "") String champ,
            @AuthenticationPrincipal Utilisateur utilisateur,
            Model model) {
        return pages.montrer(duPpre(utilisateur, ppre, champ), model);
    }

    @PostMapping("/ppres/{ppre}/conflit")
    String trancher(
            @PathVariable PpreId ppre,
            @RequestParam(defaultValue = "") String champ,
            @RequestParam(defaultValue = "") String texte,
            @RequestParam(defaultValue = "") String reuni,
            @RequestParam(defaultValue = "") String stocke,
            @AuthenticationPrincipal Utilisateur utilisateur,
            HttpServletResponse reponse,
            Model model) {
        return pages.trancher(
                duPpre(utilisateur, ppre, champ),
                new Choix(texte, reuni, stocke),
                choix -> trancherConflit.executer(utilisateur, ppre, choix),
                reponse,
                model);
    }

    @GetMapping("/ppres/{ppre}/bilan/conflit")
    String montrerDuBilan(
            @PathVariable PpreId ppre,
            @RequestParam(defaultValue = "") String champ,
            @AuthenticationPrincipal Utilisateur utilisateur,
            Model model) {
        return pages.montrer(duBilan(utilisateur, ppre, champ), model);
    }

    @PostMapping("/ppres/{ppre}/bilan/conflit")
    String trancherDuBilan(
            @PathVariable PpreId ppre,
            @RequestParam(defaultValue = "") String champ,
            @RequestParam(defaultValue = "") String texte,
            @RequestParam(defaultValue = "") String reuni,
            @RequestParam(defaultValue = "") String stocke,
            @AuthenticationPrincipal Utilisateur utilisateur,
            HttpServletResponse reponse,
            Model model) {
        return pages.trancher(
                duBilan(utilisateur, ppre, champ),
                new Choix(texte, reuni, stocke),
                choix -> trancherConflit.bilan(utilisateur, ppre, choix),
                reponse,
                model);
    }

    @GetMapping("/ppres/{ppre}/suivi/conflit")
    String montrerDuSuivi(
            @PathVariable PpreId ppre,
            @RequestParam(defaultValue = "") String champ,
            @AuthenticationPrincipal Utilisateur utilisateur,
            Model model) {
        return pages.montrer(duSuivi(utilisateur, ppre, champ), model);
    }

    @PostMapping("/ppres/{ppre}/suivi/conflit")
    String trancherDuSuivi(
            @PathVariable PpreId ppre,
            @RequestParam(defaultValue = "") String champ,
            @RequestParam(defaultValue = "") String texte,
            @RequestParam(defaultValue = "") String reuni,
            @RequestParam(defaultValue = "") String stocke,
            @AuthenticationPrincipal Utilisateur utilisateur,
            HttpServletResponse reponse,
            Model model) {
        return pages.trancher(
                duSuivi(utilisateur, ppre, champ),
                new Choix(texte, reuni, stocke),
                choix -> noterSuivi.trancher(utilisateur, ppre, choix),
                reponse,
                model);
    }

    private Contexte duSuivi(Utilisateur utilisateur, PpreId ppre, String champ) {
        var ouvert = lireSuivi.sansTrace(utilisateur, ppre);
        if (!ouvert.ecrit()) {
            throw new Introuvable();
        }
        var tache = ouvert.formulaire().tache(champ).orElseThrow(Introuvable::new);
        return new Contexte(
                ouvert.suivi().id(),
                ouvert.suivi().redaction(),
                ouvert.formulaire(),
                new SuiviEnMots(ouvert.formulaire(), ouvert.redacteurs()),
                ouvert.eleve().nomComplet(),
                ouvert.eleve().lieu(),
                champ,
                "/ppres/" + ppre + "/suivi/conflit",
                "/ppres/" + ppre + "/suivi",
                "Retour au suivi, " + tache.libelle());
    }

    private Contexte duPpre(Utilisateur utilisateur, PpreId ppre, String champ) {
        var ouvert = lirePpre.brouillon(utilisateur, ppre);
        var etape = ouvert.formulaire().etape(champ).orElseThrow(Introuvable::new);
        return new Contexte(
                ppre.valeur(),
                ouvert.brouillon().redaction(),
                ouvert.formulaire(),
                new ValeurEnMots(ouvert.formulaire()),
                ouvert.eleve().nomComplet(),
                ouvert.eleve().lieu(),
                champ,
                "/ppres/" + ppre + "/conflit",
                "/ppres/%s/etapes/%d".formatted(ppre, etape.numero()),
                "Retour à l'étape %d, %s".formatted(etape.numero(), etape.libelle()));
    }

    private Contexte duBilan(Utilisateur utilisateur, PpreId ppre, String champ) {
        var ouvert = lirePpre.bilan(utilisateur, ppre);
        var partie = ouvert.formulaire().partie(champ).orElseThrow(Introuvable::new);
        return new Contexte(
                ppre.valeur(),
                ouvert.bilan().redaction(),
                ouvert.formulaire(),
                new BilanEnMots(ouvert.formulaire()),
                ouvert.eleve().nomComplet(),
                ouvert.eleve().lieu(),
                champ,
                "/ppres/" + ppre + "/bilan/conflit",
                "/ppres/" + ppre + "/bilan/etapes/2",
                "Retour au bilan, " + partie.libelle());
    }
}
