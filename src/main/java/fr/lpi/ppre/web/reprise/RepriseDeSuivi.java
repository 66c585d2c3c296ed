package fr.lpi.ppre.web.reprise;

import fr.lpi.acces.Utilisateur;
import fr.lpi.ppre.PpreId;
import fr.lpi.ppre.application.suivi.LireSuivi;
import fr.lpi.ppre.web.conflit.SuiviEnMots;
import fr.lpi.redaction.RepriseDeChamps;
import fr.lpi.web.erreur.Introuvable;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/// The suivi of a PPRE.
@Component
class RepriseDeSuivi extends RepriseDeChamps {

    private static final Pattern ADRESSE = Pattern.compile("/ppres/([0-9a-f-]{36})/suivi");

    private final LireSuivi lireSuivi;

    RepriseDeSuivi(LireSuivi lireSuivi) {
        super(ADRESSE);
        this.lireSuivi = lireSuivi;
    }

    @Override
    protected Forme forme(Utilisateur auteur, String objet) {
        var ouvert = lireSuivi.sansTrace(auteur, PpreId.de(objet));
        if (!ouvert.ecrit()) {
            throw new Introuvable();
        }
        return new Forme(ouvert.formulaire(), new SuiviEnMots(ouvert.formulaire(), ouvert.redacteurs()));
    }

    @Override
    protected Forme formeSansAcces(Set<String> champs) {
        return new Forme(lireSuivi.formulaire(), new SuiviEnMots(lireSuivi.formulaire(), List.of()));
    }
}
