package fr.lpi.ppre.domain.lecture;

import fr.lpi.ppre.domain.formulaire.Rubrique;
import fr.lpi.redaction.Reproche;
import fr.lpi.web.formulaire.Texte;
import java.util.List;
import java.util.Optional;

/// Something the form still wants, tied to its field.
///
/// @param ou where the field stands, in the words of the page
/// @param message what to do, with an example of a right value
/// @param bloquant forbids to finalise; otherwise the document will read « Non renseigné »
public record Manque(Rubrique rubrique, String champ, String ou, String message, boolean bloquant) {

    public Manque {
        // A quotation mark never stands alone at the end of a line.
        message = message.replace("« ", "«\u00a0").replace(" »", "\u00a0»");
    }

    public static Manque bloquant(Rubrique rubrique, String champ, String ou, String message) {
        return new Manque(rubrique, champ, ou, message, true);
    }

    /// @param max in characters as a reader counts them
    public static Optional<Manque> tropLong(Rubrique rubrique, String champ, String ou, String valeur, int max) {
        return Texte.tropLong(valeur, max).map(message -> bloquant(rubrique, champ, ou, message));
    }

    /// Whether it is about a text over its limit, which « Enregistrer » says too.
    public boolean tropLong() {
        return Texte.ditTropLong(message);
    }

    /// What a field that saves itself may be told.
    public static List<Reproche> reproches(List<Manque> manques) {
        return manques.stream()
                .filter(Manque::bloquant)
                .map(manque -> new Reproche(manque.champ, manque.message, manque.tropLong()))
                .toList();
    }

    public static Manque vide(Rubrique rubrique, String champ, String ou) {
        return new Manque(rubrique, champ, ou, "Non renseigné", false);
    }
}
