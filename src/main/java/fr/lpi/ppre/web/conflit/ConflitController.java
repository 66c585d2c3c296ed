package fr.lpi.ppre.web.conflit;

import fr.lpi.acces.Comptes;
import fr.lpi.acces.Utilisateur;
import fr.lpi.ppre.PpreId;
import fr.lpi.ppre.application.LirePpre;
import fr.lpi.ppre.application.TrancherConflit;
import fr.lpi.ppre.domain.formulaire.Endroits;
import fr.lpi.ppre.domain.formulaire.Etape;
import fr.lpi.web.Dates;
import fr.lpi.web.dsfr.Identifiant;
import fr.lpi.web.erreur.Introuvable;
import fr.lpi.web.formulaire.Conflits;
import fr.lpi.web.formulaire.DeuxTextes;
import fr.lpi.web.formulaire.Modification;
import fr.lpi.web.formulaire.Texte;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// « Deux textes pour un même champ ».
@Controller
@RequestMapping("/ppres/{ppre}/conflit")
class ConflitController {

    private final LirePpre lirePpre;
    private final TrancherConflit trancherConflit;
    private final Conflits conflits;
    private final Comptes comptes;

    ConflitController(LirePpre lirePpre, TrancherConflit trancherConflit, Conflits conflits, Comptes comptes) {
        this.lirePpre = lirePpre;
        this.trancherConflit = trancherConflit;
        this.conflits = conflits;
        this.comptes = comptes;
    }

    @GetMapping
    String montrer(
            @PathVariable PpreId ppre,
            @RequestParam(defaultValue = "") String champ,
            @AuthenticationPrincipal Utilisateur utilisateur,
            Model model) {
        var ouvert = lirePpre.brouillon(utilisateur, ppre);
        var etape = ouvert.formulaire().etape(champ).orElseThrow(Introuvable::new);
        var conflit = conflits.de(ppre.valeur(), champ);
        if (conflit.isEmpty()) {
            return versLeChamp(ppre, etape, champ);
        }
        model.addAttribute("page", page(ouvert, etape, conflit.get(), null));
        return "ppre/conflit";
    }

    @PostMapping
    String trancher(
            @PathVariable PpreId ppre,
            @RequestParam(defaultValue = "") String champ,
            @RequestParam(defaultValue = "") String texte,
            @RequestParam(defaultValue = "") String reuni,
            @RequestParam(defaultValue = "") String stocke,
            @AuthenticationPrincipal Utilisateur utilisateur,
            HttpServletResponse reponse,
            Model model) {
        var ouvert = lirePpre.brouillon(utilisateur, ppre);
        var etape = ouvert.formulaire().etape(champ).orElseThrow(Introuvable::new);
        var conflit = conflits.de(ppre.valeur(), champ);
        if (conflit.isEmpty()) {
            return versLeChamp(ppre, etape, champ);
        }
        var vu = Texte.recu(stocke);
        var choisi = switch (texte) {
            case "mien" -> conflit.get().valeur();
            case "sien" -> vu;
            case "reunir" -> Texte.recu(reuni);
            default -> null;
        };
        if (choisi == null) {
            reponse.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            model.addAttribute(
                    "page", page(ouvert, etape, conflit.get(), "Choisissez le texte à garder, par exemple le vôtre."));
            return "ppre/conflit";
        }
        return trancherConflit.executer(utilisateur, ppre, new Modification(champ, vu, choisi))
                ? versLeChamp(ppre, etape, champ)
                : "redirect:/ppres/" + ppre + "/conflit?champ=" + champ;
    }

    private static String versLeChamp(PpreId ppre, Etape etape, String champ) {
        return "redirect:/ppres/%s/etapes/%d#%s".formatted(ppre, etape.numero(), Identifiant.de(champ));
    }

    private PageConflit page(LirePpre.Ouvert ouvert, Etape etape, Modification conflit, @Nullable String erreur) {
        var champ = conflit.champ();
        var formulaire = ouvert.formulaire();
        var stocke = ouvert.brouillon().saisie().lire(champ);
        var trace = Optional.ofNullable(ouvert.brouillon().traces().get(champ));
        var max = formulaire.longueurMax(champ);
        var texteLibre = max.isPresent();
        var mots = new ValeurEnMots(formulaire);
        var reuni = texteLibre ? DeuxTextes.reunir(conflit.vu(), conflit.valeur(), stocke) : Optional.<String>empty();
        var adresse = "/ppres/" + ouvert.brouillon().id();
        return new PageConflit(
                adresse + "/conflit",
                adresse + "/etapes/" + etape.numero(),
                "Retour à l'étape %d, %s".formatted(etape.numero(), etape.libelle()),
                ouvert.eleve().nomComplet(),
                ouvert.eleve().classe() + ", " + ouvert.eleve().etablissement().nom(),
                champ,
                Endroits.de(champ, formulaire),
                mots.sujet(champ),
                trace.flatMap(t -> comptes.parId(t.par()))
                        .map(Utilisateur::nomComplet)
                        .orElse("une autre personne"),
                trace.map(t -> "Enregistré à " + Dates.heure(t.le())).orElse(""),
                DeuxTextes.ajouts(mots.dire(champ, conflit.vu()), mots.dire(champ, conflit.valeur())),
                DeuxTextes.ajouts(mots.dire(champ, conflit.vu()), mots.dire(champ, stocke)),
                mots.dire(champ, conflit.vu()),
                stocke,
                conflit.valeur(),
                texteLibre ? reuni.orElse(stocke + "\n" + conflit.valeur()) : null,
                reuni.isPresent(),
                max.orElse(0),
                erreur);
    }
}
