package fr.lpi.document.papier;

import fr.lpi.ppre.DocumentPpre;
import fr.lpi.ppre.DocumentPpre.Participant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Gatherers;
import org.jspecify.annotations.Nullable;

/// A box to sign in.
///
/// @param noms empty when nobody is known yet: the name is then written by hand
public record Signature(String qualite, String noms) {

    private static final String DIRECTION = "fonction-direction";

    /// How the codes of all teachers begin, « professeur principal » and « professeur spécialisé » included.
    private static final String PROFESSEUR = "fonction-professeur";

    private static final String RESPONSABLE_LEGAL = "fonction-responsables-legaux";

    /// The direction, the teachers and the pupil, then each responsable légal apart; two blank boxes when none is
    /// known.
    static List<Rangee> de(DocumentPpre.Entete entete, List<Participant> participants) {
        var professeurs = nommes(participants, PROFESSEUR);
        if (professeurs.isEmpty()) {
            professeurs = List.of(entete.enseignantResponsable());
        }
        var responsables = nommes(participants, RESPONSABLE_LEGAL);
        if (responsables.isEmpty()) {
            responsables = List.of("", "");
        }
        var signatures = new ArrayList<Signature>();
        signatures.add(new Signature("Direction", String.join(", ", nommes(participants, DIRECTION))));
        signatures.add(
                new Signature(professeurs.size() > 1 ? "Professeurs" : "Professeur", String.join(", ", professeurs)));
        signatures.add(new Signature("Élève", entete.prenom() + " " + entete.nom()));
        responsables.forEach(nom -> signatures.add(new Signature("Responsable légal", nom)));
        return Rangee.de(signatures);
    }

    /// Two boxes side by side; the last row may hold one.
    public record Rangee(Signature gauche, @Nullable Signature droite) {

        static List<Rangee> de(List<Signature> signatures) {
            return signatures.stream()
                    .gather(Gatherers.windowFixed(2))
                    .map(deux -> new Rangee(deux.getFirst(), deux.size() > 1 ? deux.getLast() : null))
                    .toList();
        }
    }

    private static List<String> nommes(List<Participant> participants, String fonction) {
        return participants.stream()
                .filter(participant -> participant.fonction().code().startsWith(fonction))
                .map(participant -> participant.prenom() + " " + participant.nom())
                .toList();
    }
}
