package fr.lpi.ppre.web.reprise;

import fr.lpi.ppre.domain.suivi.FormulaireSuivi;
import fr.lpi.ppre.domain.suivi.TacheSuivi;
import fr.lpi.ppre.web.conflit.SuiviEnMots;
import fr.lpi.web.formulaire.Envoi;
import fr.lpi.web.reprise.FormulaireRepris;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/// A need before there is a PPRE: the first task of a suivi, sent whole.
@Component
class RepriseDeBesoin implements FormulaireRepris {

    private static final Pattern ADRESSE = Pattern.compile("/livrets/[0-9A-Z]+/besoin");

    private final FormulaireSuivi formulaire;

    RepriseDeBesoin(FormulaireSuivi formulaire) {
        this.formulaire = formulaire;
    }

    @Override
    public Optional<String> page(String envoyee, MultiValueMap<String, String> envoyes) {
        return ADRESSE.matcher(envoyee).matches() ? Optional.of(envoyee) : Optional.empty();
    }

    @Override
    public List<Ecrit> textes(String envoyee, MultiValueMap<String, String> envoyes) {
        var mots = new SuiviEnMots(formulaire, List.of());
        return formulaire.champs(TacheSuivi.BESOIN).stream()
                .filter(champ -> !Envoi.texte(envoyes, champ).isBlank())
                .map(champ -> new Ecrit(formulaire.ou(champ), mots.dire(champ, Envoi.texte(envoyes, champ))))
                .toList();
    }
}
