package fr.lpi.ppre.web.reprise;

import fr.lpi.acces.Utilisateur;
import fr.lpi.ppre.PpreId;
import fr.lpi.ppre.application.suivi.LireSuivi;
import fr.lpi.ppre.domain.PpreSupprime;
import fr.lpi.ppre.domain.suivi.FormulaireSuivi;
import fr.lpi.ppre.web.conflit.SuiviEnMots;
import fr.lpi.redaction.RepriseDeChamps;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/// The suivi of a PPRE. If its draft was put in the bin meanwhile, sending it again says so and gives the texts back.
@Component
class RepriseDeSuivi extends RepriseDeChamps {

    private static final Pattern ADRESSE = Pattern.compile("/ppres/([0-9a-f-]{36})/suivi");

    private final LireSuivi lireSuivi;
    private final FormulaireSuivi formulaire;

    RepriseDeSuivi(LireSuivi lireSuivi, FormulaireSuivi formulaire) {
        super(ADRESSE);
        this.lireSuivi = lireSuivi;
        this.formulaire = formulaire;
    }

    @Override
    protected Forme forme(Utilisateur auteur, String objet) {
        try {
            var ouvert = lireSuivi.aEcrire(auteur, PpreId.de(objet));
            return new Forme(formulaire, new SuiviEnMots(formulaire, ouvert.redacteurs()));
        } catch (PpreSupprime _) {
            return new Forme(formulaire, new SuiviEnMots(formulaire, List.of()));
        }
    }

    @Override
    protected Forme formeSansAcces(Set<String> champs) {
        return new Forme(formulaire, new SuiviEnMots(formulaire, List.of()));
    }
}
