package fr.lpi.ppre.web.ecriture;

import java.util.List;

/// « Le PPRE jusqu'ici »: plan of the steps, way back to each, and memory of what they hold.
public record Marge(List<Etape> etapes, boolean debut) {

    /// @param sorte `infos`, `appui`, `difficulte` or `oeuvre`: the mark before its lines
    /// @param resume one line when there is no list; empty for none
    public record Etape(
            int numero,
            String libelle,
            String adresse,
            String sorte,
            boolean ici,
            boolean faite,
            String resume,
            List<Groupe> groupes) {

        public boolean vide() {
            return resume.isEmpty() && groupes.isEmpty();
        }
    }

    /// @param titre empty for none
    public record Groupe(String titre, List<Ligne> lignes) {}

    /// @param main written by a person, and not chosen in a list
    public record Ligne(String texte, boolean main) {}
}
