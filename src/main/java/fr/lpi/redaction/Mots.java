package fr.lpi.redaction;

/// What the fields of a form hold, as its page shows it.
public interface Mots {

    /// The words of a code, whether a box is ticked, or the text itself.
    String dire(String champ, String valeur);

    /// The words of a box, when the field is one.
    String sujet(String champ);
}
