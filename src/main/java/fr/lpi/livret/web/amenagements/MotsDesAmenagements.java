package fr.lpi.livret.web.amenagements;

import fr.lpi.livret.AmenagementsChoisis;
import fr.lpi.redaction.Mots;
import fr.lpi.redaction.Redaction;
import fr.lpi.referentiel.Listes.Palier;
import fr.lpi.referentiel.Referentiel;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/// The fields of the form of the aménagements in words.
@Component
class MotsDesAmenagements implements Mots {

    private final Map<String, String> sujets = new HashMap<>();

    MotsDesAmenagements(Referentiel referentiel) {
        referentiel.paliers().stream()
                .flatMap(Palier::amenagements)
                .forEach(am -> sujets.put(AmenagementsChoisis.champ(am.code()), am.libelle()));
    }

    @Override
    public String dire(String champ, String valeur) {
        return !sujets.containsKey(champ) ? valeur : valeur.equals(Redaction.OUI) ? "Coché" : "Non coché";
    }

    @Override
    public String sujet(String champ) {
        return sujets.getOrDefault(champ, "");
    }
}
