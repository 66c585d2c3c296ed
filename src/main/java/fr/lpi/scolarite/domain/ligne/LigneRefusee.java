package fr.lpi.scolarite.domain.ligne;

import org.jspecify.annotations.Nullable;

/// A line that is not imported.
///
/// @param eleve the pupil as read, to be shown
/// @param motif what is wrong, with the value in « guillemets »
/// @param attendu what is needed, with an example
/// @param nom with the first name and the INE, to recognise the pupil in the school, who must not be taken for gone
public record LigneRefusee(
        int ligne,
        String eleve,
        String motif,
        String attendu,
        @Nullable String ine,
        String nom,
        String prenom) {}
