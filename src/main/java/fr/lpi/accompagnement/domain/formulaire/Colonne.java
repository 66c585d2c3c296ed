package fr.lpi.accompagnement.domain.formulaire;

/// A field of a line: its name ends that of the field, as in `action.m0k1a2b3c4d5e.heures`.
///
/// @param max in characters; 0 for a choice
/// @param aide empty for none
public record Colonne(String nom, String libelle, Genre genre, int max, String aide) {

    public enum Genre {
        LIGNE,
        TEXTE,
        JOUR,
        /// May be negative: what is measured may be a change.
        NOMBRE,
        /// Of hours or of weeks.
        QUANTITE,
        COMPETENCE,
        NIVEAU,
        /// What the action works on: see [Travail].
        TRAVAIL,
        /// A line of the indicators of the same project.
        INDICATEUR;

        public boolean choix() {
            return this == COMPETENCE || this == NIVEAU || this == TRAVAIL || this == INDICATEUR;
        }
    }

    static Colonne ligne(String nom, String libelle, String aide) {
        return new Colonne(nom, libelle, Genre.LIGNE, 255, aide);
    }

    static Colonne texte(String nom, String libelle, String aide) {
        return new Colonne(nom, libelle, Genre.TEXTE, 1000, aide);
    }

    static Colonne jour(String nom, String libelle) {
        return new Colonne(nom, libelle, Genre.JOUR, 20, "");
    }

    static Colonne nombre(String nom, String libelle) {
        return new Colonne(nom, libelle, Genre.NOMBRE, 20, "");
    }

    static Colonne quantite(String nom, String libelle) {
        return new Colonne(nom, libelle, Genre.QUANTITE, 20, "");
    }

    static Colonne choix(String nom, String libelle, Genre genre) {
        return new Colonne(nom, libelle, genre, 0, "");
    }
}
