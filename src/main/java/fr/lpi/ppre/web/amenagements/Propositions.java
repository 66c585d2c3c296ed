package fr.lpi.ppre.web.amenagements;

import java.util.List;

/// « Proposés pour Maël »: by reason, the livret first.
public record Propositions(List<Raison> raisons) {

    public boolean vide() {
        return raisons.isEmpty();
    }

    /// @param difficulte what is answered; empty for what the livret holds
    public record Raison(String difficulte, List<Ligne> lignes) {

        public boolean duLivret() {
            return difficulte.isEmpty();
        }
    }

    /// @param code of the aménagement, or of the accordion for a free line
    /// @param champ the box, or the free line, that this one writes
    /// @param aussi the other difficulties that it answers
    /// @param libre a text that a person wrote in the livret
    /// @param choisi it stands in the PPRE already
    /// @param offert it may be chosen: the PPRE's own free line is not taken by another text
    public record Ligne(
            String code,
            String texte,
            String champ,
            List<String> aussi,
            boolean libre,
            boolean choisi,
            boolean offert) {}
}
