package fr.lpi.accompagnement.web.evaluation;

import fr.lpi.accompagnement.domain.Atteinte;
import fr.lpi.accompagnement.domain.AutoEvaluation;
import fr.lpi.redaction.Mots;
import org.springframework.stereotype.Component;

/// The fields of a self-evaluation in words.
@Component
class MotsDeLaGrille implements Mots {

    @Override
    public String dire(String champ, String valeur) {
        return champ.endsWith("." + AutoEvaluation.ATTEINTE)
                ? Atteinte.de(valeur).map(Atteinte::libelle).orElse(valeur)
                : valeur;
    }

    @Override
    public String sujet(String champ) {
        return "";
    }
}
