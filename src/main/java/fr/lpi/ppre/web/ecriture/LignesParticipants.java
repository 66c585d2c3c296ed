package fr.lpi.ppre.web.ecriture;

import fr.lpi.ppre.domain.formulaire.Champs;
import fr.lpi.ppre.domain.formulaire.Saisie;
import fr.lpi.ppre.web.ecriture.TableParticipants.Proposition;
import fr.lpi.web.formulaire.Modification;
import java.security.SecureRandom;
import java.util.List;

/// The buttons of the table of participants, for a page without scripts.
public final class LignesParticipants {

    private static final SecureRandom HASARD = new SecureRandom();
    private static final List<String> COLONNES =
            List.of(Champs.NOM, Champs.PRENOM, Champs.FONCTION, Champs.MATIERE, Champs.MATIERE_PRECISION);

    private LignesParticipants() {}

    /// A line's key: it sorts by the time it was made, as the page's scripts make theirs.
    public static String nouvelle() {
        var temps = Long.toString(System.currentTimeMillis(), 36);
        return "0".repeat(Math.max(0, 9 - temps.length()))
                + temps
                + Integer.toString(46_656 + HASARD.nextInt(46_656 * 35), 36);
    }

    /// What to write for one who was proposed.
    ///
    /// @param rang of the proposition in the page; another gives nothing
    public static List<Modification> proposer(List<Proposition> propositions, String rang) {
        if (!rang.matches("\\d{1,2}") || Integer.parseInt(rang) >= propositions.size()) {
            return List.of();
        }
        var choisie = propositions.get(Integer.parseInt(rang));
        var ligne = nouvelle();
        return List.of(
                new Modification(Champs.participant(ligne, Champs.NOM), "", choisie.nom()),
                new Modification(Champs.participant(ligne, Champs.PRENOM), "", choisie.prenom()),
                new Modification(Champs.participant(ligne, Champs.FONCTION), "", choisie.fonction()));
    }

    /// What to write so that a line is blank.
    public static List<Modification> retirer(Saisie saisie, String ligne) {
        return COLONNES.stream()
                .map(colonne -> Champs.participant(ligne, colonne))
                .map(champ -> new Modification(champ, saisie.lire(champ), ""))
                .toList();
    }
}
