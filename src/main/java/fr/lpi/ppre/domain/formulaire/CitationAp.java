package fr.lpi.ppre.domain.formulaire;

/// An action of the school's AP project, cited among those of an objectif: a line of its text like any other.
public final class CitationAp {

    private static final String DEBUT = "AP : ";

    private CitationAp() {}

    public static boolean estCitee(String texte, String intitule) {
        return texte.lines().anyMatch(ligne -> ligne.strip().equals(DEBUT + intitule));
    }

    /// What is written stays as it is; an action that is cited already is not cited twice.
    public static String citer(String texte, String intitule) {
        if (estCitee(texte, intitule)) {
            return texte;
        }
        return texte.isBlank() ? DEBUT + intitule : texte.stripTrailing() + "\n" + DEBUT + intitule;
    }
}
