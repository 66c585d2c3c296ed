package fr.lpi.ppre.domain.rectificatif;

/// A field of a document in words.
///
/// @param convenu whether those who signed agreed to it
/// @param texte empty when there is nothing
record Ligne(Section section, String ou, boolean convenu, String texte) {

    /// In the order of the form.
    enum Section {
        ELEVE,
        INFORMATIONS,
        POINTS_APPUI,
        DIFFICULTES,
        PERSONNES,
        OBJECTIFS,
        AMENAGEMENTS
    }
}
