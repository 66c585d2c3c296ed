package fr.lpi.ppre.web.reprise;

import fr.lpi.ppre.PpreId;
import fr.lpi.ppre.application.suivi.LireSuivi;
import fr.lpi.ppre.web.conflit.SuiviEnMots;
import fr.lpi.redaction.Changements;
import fr.lpi.web.erreur.Introuvable;
import fr.lpi.web.reprise.FormulaireRepris;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/// The suivi of a PPRE.
@Component
class RepriseDeSuivi implements FormulaireRepris {

    private static final Pattern ADRESSE = Pattern.compile("/ppres/([0-9a-f-]{36})/suivi");

    private final LireSuivi lireSuivi;

    RepriseDeSuivi(LireSuivi lireSuivi) {
        this.lireSuivi = lireSuivi;
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
        var ouvert = lireSuivi.sansTrace(Changements.auteur(), PpreId.de(lue.group(1)));
        if (!ouvert.ecrit()) {
            throw new Introuvable();
        }
        return Changements.de(champs, ouvert.formulaire(), new SuiviEnMots(ouvert.formulaire(), ouvert.redacteurs()));
    }
}
