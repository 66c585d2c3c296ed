package fr.lpi.ppre;

import fr.lpi.ppre.DocumentPpre.Entete;
import fr.lpi.ppre.DocumentPpre.Participant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A finalised bilan as a document, beside the PPRE that it closes: the same tree in the database, on the screen, on
/// paper and inside the PDF.
///
/// @param entete the pupil and its class on the day of the bilan's finalisation
public record DocumentBilan(int edition, Entete entete, Contenu contenu) {

    /// @param date of the bilan, never before the finalisation of its PPRE
    /// @param participants at most 15, perhaps none
    /// @param objectifs one for each objectif of the PPRE, in its order
    /// @param actions what is to be done next, perhaps nothing
    public record Contenu(
            LocalDate date,
            List<Participant> participants,
            List<BilanObjectif> objectifs,
            String general,
            List<Action> actions) {}

    /// @param etat absent when nobody said it
    /// @param progres empty reads « Non renseigné »
    /// @param releves what was noted during the weeks, oldest first
    public record BilanObjectif(
            int numero, String intitule, @Nullable EtatObjectif etat, String progres, List<Releve> releves) {}

    public record Action(
            String code, String libelle, @Nullable String precision) {}
}
