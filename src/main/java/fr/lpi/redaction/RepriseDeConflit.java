package fr.lpi.redaction;

import fr.lpi.web.formulaire.Envoi;
import fr.lpi.web.reprise.FormulaireRepris;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/// « Deux textes pour un même champ »: the two are kept already, only the one that joins them was typed.
@Component
class RepriseDeConflit implements FormulaireRepris {

    private static final Pattern ADRESSE =
            Pattern.compile("/(?:ppres/[0-9a-f-]{36}(?:/bilan|/suivi)?|livrets/[0-9A-Z]{10}/amenagements"
                    + "|accompagnement/[0-9a-f-]{36}(?:/auto-evaluation)?)/conflit");

    @Override
    public Optional<String> page(String adresse, MultiValueMap<String, String> champs) {
        return ADRESSE.matcher(adresse).matches()
                ? Optional.of(UriComponentsBuilder.fromPath(adresse)
                        .queryParam("champ", "{champ}")
                        .encode()
                        .buildAndExpand(premier(champs, "champ"))
                        .toUriString())
                : Optional.empty();
    }

    @Override
    public List<Ecrit> textes(String adresse, MultiValueMap<String, String> champs) {
        var reuni = Envoi.texte(champs, "reuni");
        return premier(champs, "texte").equals("reunir") && !reuni.isBlank()
                ? List.of(new Ecrit("Texte réuni", reuni))
                : List.of();
    }

    private static String premier(MultiValueMap<String, String> champs, String nom) {
        return Objects.requireNonNullElse(champs.getFirst(nom), "");
    }
}
