package fr.lpi.ppre.web.reprise;

import fr.lpi.acces.Utilisateur;
import fr.lpi.ppre.PpreId;
import fr.lpi.ppre.application.Formulaires;
import fr.lpi.ppre.application.LirePpre;
import fr.lpi.ppre.domain.PpreFige;
import fr.lpi.ppre.domain.PpreSupprime;
import fr.lpi.ppre.domain.formulaire.Formulaire;
import fr.lpi.ppre.web.conflit.ValeurEnMots;
import fr.lpi.redaction.RepriseDeChamps;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/// A step of a draft. If it was finalised or put in the bin meanwhile, sending it again says so and gives the texts
/// back.
@Component
class RepriseDEtape extends RepriseDeChamps {

    private static final Pattern ADRESSE = Pattern.compile("/ppres/([0-9a-f-]{36})/etapes/[1-4]");

    private final LirePpre lirePpre;
    private final Formulaires formulaires;

    RepriseDEtape(LirePpre lirePpre, Formulaires formulaires) {
        super(ADRESSE);
        this.lirePpre = lirePpre;
        this.formulaires = formulaires;
    }

    @Override
    protected Forme forme(Utilisateur auteur, String objet) {
        var formulaire = formulaire(auteur, PpreId.de(objet));
        return new Forme(formulaire, new ValeurEnMots(formulaire));
    }

    @Override
    protected Forme formeSansAcces(Set<String> champs) {
        var formulaire = formulaires.quiConnait(champs);
        return new Forme(formulaire, new ValeurEnMots(formulaire));
    }

    private Formulaire formulaire(Utilisateur auteur, PpreId ppre) {
        try {
            return lirePpre.formulaire(auteur, ppre);
        } catch (PpreFige fige) {
            return formulaires.de(fige.identite());
        } catch (PpreSupprime supprime) {
            return formulaires.de(supprime.identite());
        }
    }
}
