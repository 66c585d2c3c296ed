package fr.lpi.accompagnement.web.evaluation;

import fr.lpi.acces.Utilisateur;
import fr.lpi.accompagnement.ProjetId;
import fr.lpi.accompagnement.application.EvaluerProjet;
import fr.lpi.accompagnement.domain.AutoEvaluation;
import fr.lpi.redaction.RepriseDeChamps;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/// What was typed in a self-evaluation when the session ended.
@Component
class RepriseDeLaGrille extends RepriseDeChamps {

    private static final Pattern ADRESSE = Pattern.compile("/accompagnement/([0-9a-f-]{36})/auto-evaluation");

    private final EvaluerProjet evaluerProjet;
    private final MotsDeLaGrille mots;

    RepriseDeLaGrille(EvaluerProjet evaluerProjet, MotsDeLaGrille mots) {
        super(ADRESSE);
        this.evaluerProjet = evaluerProjet;
        this.mots = mots;
    }

    @Override
    protected Forme forme(Utilisateur auteur, String objet) {
        evaluerProjet.laMienne(auteur, ProjetId.de(objet));
        return new Forme(new AutoEvaluation(), mots);
    }

    @Override
    protected Forme formeSansAcces(Set<String> champs) {
        return new Forme(new AutoEvaluation(), mots);
    }
}
