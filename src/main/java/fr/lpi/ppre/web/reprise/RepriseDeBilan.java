package fr.lpi.ppre.web.reprise;

import fr.lpi.acces.Utilisateur;
import fr.lpi.ppre.PpreId;
import fr.lpi.ppre.application.Formulaires;
import fr.lpi.ppre.application.LirePpre;
import fr.lpi.ppre.domain.BilanAbandonne;
import fr.lpi.ppre.domain.PpreFige;
import fr.lpi.ppre.domain.bilan.FormulaireBilan;
import fr.lpi.ppre.web.conflit.BilanEnMots;
import fr.lpi.redaction.RepriseDeChamps;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/// The bilan of a PPRE. If it was finalised or deleted meanwhile, sending it again says so and gives the texts back.
@Component
class RepriseDeBilan extends RepriseDeChamps {

    private static final Pattern ADRESSE = Pattern.compile("/ppres/([0-9a-f-]{36})/bilan/etapes/2");

    private final LirePpre lirePpre;
    private final Formulaires formulaires;

    RepriseDeBilan(LirePpre lirePpre, Formulaires formulaires) {
        super(ADRESSE);
        this.lirePpre = lirePpre;
        this.formulaires = formulaires;
    }

    @Override
    protected Forme forme(Utilisateur auteur, String objet) {
        var formulaire = formulaire(auteur, PpreId.de(objet));
        return new Forme(formulaire, new BilanEnMots(formulaire));
    }

    @Override
    protected Forme formeSansAcces(Set<String> champs) {
        var formulaire = new FormulaireBilan(formulaires.quiConnait(champs));
        return new Forme(formulaire, new BilanEnMots(formulaire));
    }

    private FormulaireBilan formulaire(Utilisateur auteur, PpreId ppre) {
        try {
            return lirePpre.formulaireBilan(auteur, ppre);
        } catch (PpreFige fige) {
            return new FormulaireBilan(formulaires.de(fige.identite()));
        } catch (BilanAbandonne abandonne) {
            return new FormulaireBilan(formulaires.de(abandonne.identite()));
        }
    }
}
