package fr.lpi.ppre.domain.lecture;

import fr.lpi.ppre.domain.formulaire.Etape;

/// Something the form still wants, tied to its field.
///
/// @param ou where the field stands, in the words of the page
/// @param message what to do, with an example of a right value
/// @param bloquant forbids to finalise; otherwise the document will read « Non renseigné »
public record Manque(Etape etape, String champ, String ou, String message, boolean bloquant) {

    static final String TROP_LONG = "Ce texte a ";

    public Manque {
        // A quotation mark never stands alone at the end of a line.
        message = message.replace("« ", "«\u00a0").replace(" »", "\u00a0»");
    }

    static Manque bloquant(Etape etape, String champ, String ou, String message) {
        return new Manque(etape, champ, ou, message, true);
    }

    /// Whether it is about a text over its limit, which « Enregistrer » says too.
    public boolean tropLong() {
        return message.startsWith(TROP_LONG);
    }

    static Manque vide(Etape etape, String champ, String ou) {
        return new Manque(etape, champ, ou, "Non renseigné", false);
    }
}
