package fr.lpi.redaction;

import fr.lpi.acces.CompteId;
import fr.lpi.acces.Comptes;
import fr.lpi.acces.Connecte;
import fr.lpi.acces.Utilisateur;
import fr.lpi.redaction.Redaction.Trace;
import fr.lpi.web.Dates;
import fr.lpi.web.dsfr.Erreur;
import fr.lpi.web.dsfr.Identifiant;
import fr.lpi.web.formulaire.Conflits;
import fr.lpi.web.formulaire.DeuxTextes;
import fr.lpi.web.formulaire.Envoi;
import fr.lpi.web.formulaire.Grille;
import fr.lpi.web.formulaire.Modification;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;

/// Shows the two texts of a field, and takes the choice, in whichever form the field is.
@Component
public class PagesConflit {

    private final Conflits conflits;
    private static final String INCONNU = "une autre personne";

    private final Comptes comptes;

    PagesConflit(Conflits conflits, Comptes comptes) {
        this.conflits = conflits;
        this.comptes = comptes;
    }

    /// A field that holds two texts, and where it stands.
    ///
    /// @param document identifies the form among those that hold two texts
    /// @param adresse of the page of two texts
    /// @param formulaire address of the page that holds the field
    /// @param retour what the way back to it reads
    /// @param trancher writes the choice; false when a third text came meanwhile
    public record Contexte(
            UUID document,
            Redaction redaction,
            Grille grille,
            Mots mots,
            String eleve,
            String classe,
            String champ,
            String adresse,
            String formulaire,
            String retour,
            Predicate<Modification> trancher) {

        private String versLeChamp() {
            return "redirect:" + formulaire + "#" + Identifiant.de(champ);
        }

        private Optional<Modification> conflit(Conflits conflits) {
            return conflits.de(document, champ);
        }
    }

    /// The fields of a form that hold two texts, each with the way to its page.
    ///
    /// @param adresse of the page of two texts
    public List<Erreur> enAttente(UUID document, Grille grille, String adresse) {
        return enAttente(document, grille, adresse, _ -> true);
    }

    /// The same among some of the fields.
    public List<Erreur> enAttente(UUID document, Grille grille, String adresse, Predicate<String> parmi) {
        return conflits.de(document).stream()
                .filter(conflit -> parmi.test(conflit.champ()))
                .map(conflit -> new Erreur(
                        adresse + "?champ=" + conflit.champ(),
                        grille.ou(conflit.champ()),
                        "deux textes attendent votre choix"))
                .toList();
    }

    public String montrer(Contexte contexte, Model model) {
        var conflit = contexte.conflit(conflits);
        if (conflit.isEmpty()) {
            return contexte.versLeChamp();
        }
        model.addAttribute("page", page(contexte, conflit.get(), null));
        return "redaction/conflit";
    }

    /// @param choix which text is kept, `mien`, `sien` or `reunir`; with `reuni`, and `stocke` as the page showed it
    public String trancher(
            Contexte contexte, MultiValueMap<String, String> choix, HttpServletResponse reponse, Model model) {
        var conflit = contexte.conflit(conflits);
        if (conflit.isEmpty()) {
            return contexte.versLeChamp();
        }
        var vu = Envoi.texte(choix, "stocke");
        var choisi = switch (Envoi.texte(choix, "texte")) {
            case "mien" -> conflit.get().valeur();
            case "sien" -> vu;
            case "reunir" -> Envoi.texte(choix, "reuni");
            default -> null;
        };
        if (choisi == null) {
            reponse.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            model.addAttribute(
                    "page", page(contexte, conflit.get(), "Choisissez le texte à garder, par exemple le vôtre."));
            return "redaction/conflit";
        }
        return contexte.trancher().test(new Modification(contexte.champ(), vu, choisi))
                ? contexte.versLeChamp()
                : "redirect:" + contexte.adresse() + "?champ=" + contexte.champ();
    }

    private PageConflit page(Contexte contexte, Modification conflit, @Nullable String erreur) {
        var champ = conflit.champ();
        var redaction = contexte.redaction();
        var stocke = redaction.lire(champ);
        var trace = Optional.ofNullable(redaction.traces().get(champ));
        var max = contexte.grille().longueurMax(champ);
        var texteLibre = max.isPresent();
        var mots = contexte.mots();
        var reuni = texteLibre ? DeuxTextes.reunir(conflit.vu(), conflit.valeur(), stocke) : Optional.<String>empty();
        return new PageConflit(
                contexte.adresse(),
                contexte.formulaire(),
                contexte.retour(),
                contexte.eleve(),
                contexte.classe(),
                champ,
                contexte.grille().ou(champ),
                mots.sujet(champ),
                trace.map(Trace::par).map(this::auteur).orElse(INCONNU),
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

    /// Empty when it is the reader.
    private String auteur(CompteId compte) {
        return Connecte.utilisateur()
                        .map(Utilisateur::id)
                        .filter(compte::equals)
                        .isPresent()
                ? ""
                : comptes.parId(compte).map(Utilisateur::nomComplet).orElse(INCONNU);
    }
}
