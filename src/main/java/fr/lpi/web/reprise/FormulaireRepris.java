package fr.lpi.web.reprise;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;

/// A form in which people type, whose submission waits for them when their session has ended meanwhile.
///
/// A form that no bean answers for is never kept: what it asks for is asked again in its page.
public interface FormulaireRepris {

    /// @return the page of the form, when it is the one sent to this address
    Optional<String> page(String adresse, MultiValueMap<String, String> champs);

    /// What was typed, for its author to recognise; empty when nothing was.
    ///
    /// @throws fr.lpi.web.erreur.Introuvable the current account may not open this form any more
    List<Ecrit> textes(String adresse, MultiValueMap<String, String> champs);

    /// The same for an author who may not open the form any more, as far as its places can be told without it.
    default List<Ecrit> sansAcces(String adresse, MultiValueMap<String, String> champs) {
        return textes(adresse, champs);
    }

    /// What was sent to a page that may not be opened any more, among the forms there are.
    static List<Ecrit> sansAcces(
            Stream<FormulaireRepris> formulaires, String adresse, MultiValueMap<String, String> envoyes) {
        return formulaires
                .filter(formulaire -> formulaire.page(adresse, envoyes).isPresent())
                .flatMap(formulaire -> formulaire.sansAcces(adresse, envoyes).stream())
                .filter(ecrit -> !ecrit.texte().isBlank())
                .toList();
    }

    /// @param ou the place in the form, in the words of its page
    record Ecrit(String ou, String texte) {}
}
