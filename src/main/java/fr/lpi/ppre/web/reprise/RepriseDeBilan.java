package fr.lpi.ppre.web.reprise;

import fr.lpi.ppre.PpreId;
import fr.lpi.ppre.application.Formulaires;
import fr.lpi.ppre.application.LirePpre;
import fr.lpi.ppre.domain.BilanAbandonne;
import fr.lpi.ppre.domain.PpreFige;
import fr.lpi.ppre.domain.bilan.FormulaireBilan;
import fr.lpi.ppre.web.conflit.BilanEnMots;
import fr.lpi.redaction.Changements;
import fr.lpi.web.erreur.Introuvable;
import fr.lpi.web.reprise.FormulaireRepris;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/// The bilan of a PPRE. If it was finalised or deleted meanwhile, sending it again says so and gives the texts back.
@Component
class RepriseDeBilan implements FormulaireRepris {

    private static final Pattern ADRESSE = Pattern.compile("/ppres/([0-9a-f-]{36})/bilan/etapes/2");

    private final LirePpre lirePpre;
    private final Formulaires formulaires;

    RepriseDeBilan(LirePpre lirePpre, Formulaires formulaires) {
        this.lirePpre = lirePpre;
        this.formulaires = formulaires;
    }

    @Override
    public Optional<String> page(String adresse, MultiValueMap<String, String> champs) {
        return ADRESSE.matcher(adresse).matches() ? Optional.of(adresse) : Optional.empty();
    }

    @Override
    public List<Ecrit> textes(String adresse, MultiValueMap<String, String> champs) {
        var lue = ADRESSE.matcher(adresse);
        if (!lue.matches()) {
            throw new Introuvable();
        }
        var formulaire = formulaire(PpreId.de(lue.group(1)));
        return Changements.de(champs, formulaire, new BilanEnMots(formulaire));
    }

    private FormulaireBilan formulaire(PpreId ppre) {
        try {
            return lirePpre.bilanSansTrace(Changements.auteur(), ppre).formulaire();
        } catch (PpreFige fige) {
            return new FormulaireBilan(formulaires.de(fige.identite()));
        } catch (BilanAbandonne abandonne) {
            return new FormulaireBilan(formulaires.de(abandonne.identite()));
        }
    }
}
