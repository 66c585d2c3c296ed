package fr.lpi.redaction;

/// What the fields of a form hold, as its page shows it.
public interface Mots {

    /// The words of a code, whether a box is ticked, or the text itself.
    String dire(String champ, String valeur);

    /// The words of a box, when the field is one.
    String sujet(String champ);

    /// Of a form in which only texts can meet: a box has two values, so that two people who change it agree.
    static Mots textes() {
        return new Mots() {
            @Override
            public String dire(String champ, String valeur) {
                return valeur;
            }

            @Override
            public String sujet(String champ) {
                return "";
            }
        };
    }
}
