package fr.lpi.ppre.web.conflit;

import fr.lpi.acces.Comptes;
import fr.lpi.acces.Utilisateur;
import fr.lpi.ppre.domain.Redaction;
import fr.lpi.ppre.domain.formulaire.Grille;
import fr.lpi.scolarite.Eleve;
import fr.lpi.web.Dates;
import fr.lpi.web.dsfr.Identifiant;
import fr.lpi.web.formulaire.Conflits;
import fr.lpi.web.formulaire.DeuxTextes;
import fr.lpi.web.formulaire.Modification;
import fr.lpi.web.formulaire.Texte;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/// Shows the two texts of a field, and takes the choice, in whichever form the field is.
@Component
class PagesConflit {

    private final Conflits conflits;
    private final Comptes comptes;

    PagesConflit(Conflits conflits, Comptes comptes) {
        this.conflits = conflits;
        this.comptes = comptes;
    }

    /// A field that holds two texts, and where it stands.
    ///
    /// @param document under which the two texts wait
    /// @param redaction what is stored
    /// @param adresse of the page of two texts
    /// @param formulaire address of the page that holds the field
    /// @param retour what the way back to it reads
    record Contexte(
            UUID document,
            Redaction redaction,
            Grille grille,
            Mots mots,
            Eleve eleve,
            String champ,
            String adresse,
            String formulaire,
            String retour) {

        private String versLeChamp() {
            return "redirect:" + formulaire + "#" + Identifiant.de(champ);
        }

        private Optional<Modification> conflit(Conflits conflits) {
            return conflits.de(document, champ);
        }
    }

    /// What a person sent.
    ///
    /// @param texte which one is kept: `mien`, `sien` or `reunir`
    /// @param stocke the stored text as the page showed it
    record Choix(String texte, String reuni, String stocke) {}

    String montrer(Contexte contexte, Model model) {
        var conflit = contexte.conflit(conflits);
        if (conflit.isEmpty()) {
            return contexte.versLeChamp();
        }
        model.addAttribute("page", page(contexte, conflit.get(), null));
        return "ppre/conflit";
    }

    /// @param trancher writes the choice; false when a third text came meanwhile
    String trancher(
            Contexte contexte,
            Choix choix,
            Predicate<Modification> trancher,
            HttpServletResponse reponse,
            Model model) {
        var conflit = contexte.conflit(conflits);
        if (conflit.isEmpty()) {
            return contexte.versLeChamp();
        }
        var vu = Texte.recu(choix.stocke());
        var choisi = switch (choix.texte()) {
            case "mien" -> conflit.get().valeur();
            case "sien" -> vu;
            case "reunir" -> Texte.recu(choix.reuni());
            default -> null;
        };
        if (choisi == null) {
            reponse.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            model.addAttribute(
                    "page", page(contexte, conflit.get(), "Choisissez le texte à garder, par exemple le vôtre."));
            return "ppre/conflit";
        }
        return trancher.test(new Modification(contexte.champ(), vu, choisi))
                ? contexte.versLeChamp()
                : "redirect:" + contexte.adresse() + "?champ=" + contexte.champ();
    }

    private PageConflit page(Contexte contexte, Modification conflit, @Nullable String erreur) {
        var champ = conflit.champ();
        var redaction = contexte.redaction();
        var stocke = redaction.saisie().lire(champ);
        var trace = Optional.ofNullable(redaction.traces().get(champ));
        var max = contexte.grille().longueurMax(champ);
        var texteLibre = max.isPresent();
        var mots = contexte.mots();
        var reuni = texteLibre ? DeuxTextes.reunir(conflit.vu(), conflit.valeur(), stocke) : Optional.<String>empty();
        return new PageConflit(
                contexte.adresse(),
                contexte.formulaire(),
                contexte.retour(),
                contexte.eleve().nomComplet(),
                contexte.eleve().classe() + ", "
                        + contexte.eleve().etablissement().nom(),
                champ,
                contexte.grille().ou(champ),
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
