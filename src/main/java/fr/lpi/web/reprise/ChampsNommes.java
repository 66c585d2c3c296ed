package fr.lpi.web.reprise;

import fr.lpi.web.formulaire.Envoi;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.util.MultiValueMap;

/// A short form, whose fields always bear the same labels.
///
/// @param adresse to which it is sent
/// @param page in which it stands; « $0 » for that same address
/// @param champs those in which one types
public record ChampsNommes(Pattern adresse, String page, List<Champ> champs) implements FormulaireRepris {

    public record Champ(String nom, String libelle) {}

    @Override
    public Optional<String> page(String envoyee, MultiValueMap<String, String> envoyes) {
        var lue = adresse.matcher(envoyee);
        return lue.matches() ? Optional.of(lue.replaceFirst(page)) : Optional.empty();
    }

    @Override
    public List<Ecrit> textes(String envoyee, MultiValueMap<String, String> envoyes) {
        return champs.stream()
                .map(champ -> new Ecrit(champ.libelle(), Envoi.texte(envoyes, champ.nom())))
                .filter(texte -> !texte.texte().isBlank())
                .toList();
    }
}
