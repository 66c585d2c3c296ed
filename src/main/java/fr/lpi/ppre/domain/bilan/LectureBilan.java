package fr.lpi.ppre.domain.bilan;

import fr.lpi.ppre.DocumentBilan.Action;
import fr.lpi.ppre.DocumentBilan.BilanObjectif;
import fr.lpi.ppre.DocumentBilan.Contenu;
import fr.lpi.ppre.DocumentPpre;
import fr.lpi.ppre.DocumentPpre.Participant;
import fr.lpi.ppre.domain.formulaire.Saisie;
import fr.lpi.ppre.domain.lecture.Manque;
import fr.lpi.ppre.domain.observation.Observations;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A draft of a bilan read through its form: what is already said, and what is still wanting.
public record LectureBilan(
        @Nullable LocalDate date,
        List<Participant> participants,
        List<BilanObjectif> objectifs,
        String general,
        List<Action> actions,
        List<Manque> manques) {

    /// @param document the PPRE that the bilan closes
    /// @param observations made of its objectifs
    public static LectureBilan de(
            Saisie saisie, FormulaireBilan formulaire, DocumentPpre document, Observations observations) {
        return new LecteurBilan(saisie, formulaire, document, observations).lire();
    }

    public List<Manque> bloquants() {
        return manques.stream().filter(Manque::bloquant).toList();
    }

    public List<Manque> vides() {
        return manques.stream().filter(manque -> !manque.bloquant()).toList();
    }

    /// The content of the document, once nothing forbids it.
    public Optional<Contenu> contenu() {
        return date == null || !bloquants().isEmpty()
                ? Optional.empty()
                : Optional.of(new Contenu(date, participants, objectifs, general, actions));
    }
}
