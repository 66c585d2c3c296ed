package fr.lpi.ppre.web.ecriture;

import fr.lpi.acces.Utilisateur;
import fr.lpi.ppre.PpreId;
import fr.lpi.ppre.application.EnregistrerPpre;
import fr.lpi.ppre.application.LirePpre;
import fr.lpi.ppre.domain.formulaire.Champs;
import fr.lpi.web.formulaire.Modification;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/// The buttons of the table of participants, for a page without scripts.
@Component
class LignesParticipants {

    private static final SecureRandom HASARD = new SecureRandom();
    private static final List<String> COLONNES =
            List.of(Champs.NOM, Champs.PRENOM, Champs.FONCTION, Champs.MATIERE, Champs.MATIERE_PRECISION);

    private final LirePpre lirePpre;
    private final EnregistrerPpre enregistrerPpre;
    private final Pages pages;

    LignesParticipants(LirePpre lirePpre, EnregistrerPpre enregistrerPpre, Pages pages) {
        this.lirePpre = lirePpre;
        this.enregistrerPpre = enregistrerPpre;
        this.pages = pages;
    }

    /// A line's key: it sorts by the time it was made, as the page's scripts make theirs.
    static String nouvelle() {
        var temps = Long.toString(System.currentTimeMillis(), 36);
        return "0".repeat(Math.max(0, 9 - temps.length()))
                + temps
                + Integer.toString(46_656 + HASARD.nextInt(46_656 * 35), 36);
    }

    /// @param rang of the proposition in the page
    void proposer(Utilisateur par, PpreId ppre, String rang) {
        var propositions = pages.propositions(lirePpre.brouillon(par, ppre));
        if (!rang.matches("\\d{1,2}") || Integer.parseInt(rang) >= propositions.size()) {
            return;
        }
        var choisie = propositions.get(Integer.parseInt(rang));
        var ligne = nouvelle();
        enregistrerPpre.executer(
                par,
                ppre,
                List.of(
                        new Modification(Champs.participant(ligne, Champs.NOM), "", choisie.nom()),
                        new Modification(Champs.participant(ligne, Champs.PRENOM), "", choisie.prenom()),
                        new Modification(Champs.participant(ligne, Champs.FONCTION), "", choisie.fonction())));
    }

    void retirer(Utilisateur par, PpreId ppre, String ligne) {
        var saisie = lirePpre.brouillon(par, ppre).brouillon().saisie();
        var vidages = new ArrayList<Modification>();
        for (var colonne : COLONNES) {
            var champ = Champs.participant(ligne, colonne);
            vidages.add(new Modification(champ, saisie.lire(champ), ""));
        }
        enregistrerPpre.executer(par, ppre, vidages);
    }
}
