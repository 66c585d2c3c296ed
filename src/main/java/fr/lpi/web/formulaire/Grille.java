package fr.lpi.web.formulaire;

import java.util.OptionalInt;

/// What saving a form needs to know of it: its fields, how long they may be, where they stand.
public interface Grille {

    boolean connait(String champ);

    /// How long a text may be, in characters as a reader counts them; none for a choice.
    OptionalInt longueurMax(String champ);

    /// Where a field stands, in the words of the page.
    String ou(String champ);
}
