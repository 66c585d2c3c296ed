package fr.lpi.ppre.domain.lecture;

import fr.lpi.ppre.domain.formulaire.Rubrique;
import fr.lpi.ppre.domain.formulaire.Saisie;
import fr.lpi.redaction.Reproche;
import fr.lpi.web.formulaire.Grille;
import fr.lpi.web.formulaire.Texte;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

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

    /// The texts over their limits, of the fields that have a place in the form.
    public static List<Manque> tropLongs(
            Saisie saisie, Grille formulaire, Function<String, ? extends Optional<? extends Rubrique>> rubrique) {
        var manques = new ArrayList<Manque>();
        saisie.champs().forEach((champ, valeur) -> {
            var max = formulaire.longueurMax(champ);
            var ou = rubrique.apply(champ);
            if (max.isPresent() && ou.isPresent()) {
                Texte.tropLong(valeur, max.getAsInt())
                        .ifPresent(message -> manques.add(bloquant(ou.get(), champ, formulaire.ou(champ), message)));
            }
        });
        return manques;
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
