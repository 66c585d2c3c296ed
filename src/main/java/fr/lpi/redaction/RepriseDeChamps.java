package fr.lpi.redaction;

import fr.lpi.acces.Connecte;
import fr.lpi.acces.Utilisateur;
import fr.lpi.web.erreur.Introuvable;
import fr.lpi.web.formulaire.Grille;
import fr.lpi.web.reprise.FormulaireRepris;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.util.MultiValueMap;

/// A form that saves field by field, in the page of its own address, sent when the session had ended.
public abstract class RepriseDeChamps implements FormulaireRepris {

    private final Pattern adresse;

    /// @param adresse whose first group names what the form is about
    protected RepriseDeChamps(Pattern adresse) {
        this.adresse = adresse;
    }

    /// A form as it is to be told.
    public record Forme(Grille grille, Mots mots) {}

    /// @param objet as the address names it
    /// @throws Introuvable it may not be opened by this person any more
    protected abstract Forme forme(Utilisateur auteur, String objet);

    /// The form as far as it is known without what it is about.
    ///
    /// @param champs the names of its fields
    protected abstract Forme formeSansAcces(Set<String> champs);

    @Override
    public final List<Ecrit> sansAcces(String envoyee, MultiValueMap<String, String> champs) {
        var forme = formeSansAcces(champs.keySet());
        return Changements.de(champs, forme.grille(), forme.mots());
    }

    @Override
    public final Optional<String> page(String envoyee, MultiValueMap<String, String> champs) {
        return adresse.matcher(envoyee).matches() ? Optional.of(envoyee) : Optional.empty();
    }

    @Override
    public final List<Ecrit> textes(String envoyee, MultiValueMap<String, String> champs) {
        var lue = adresse.matcher(envoyee);
        if (!lue.matches()) {
            throw new Introuvable();
        }
        var forme = forme(Connecte.utilisateur().orElseThrow(Introuvable::new), lue.group(1));
        return Changements.de(champs, forme.grille(), forme.mots());
    }
}
