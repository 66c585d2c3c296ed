package fr.lpi.accompagnement.web.ecriture;

import fr.lpi.acces.Utilisateur;
import fr.lpi.accompagnement.ProjetId;
import fr.lpi.accompagnement.application.EcrireProjet;
import fr.lpi.accompagnement.domain.formulaire.FormulaireProjet;
import fr.lpi.redaction.RepriseDeChamps;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/// What was typed in a face of the project when the session ended.
@Component
class RepriseDuProjet extends RepriseDeChamps {

    private static final Pattern ADRESSE = Pattern.compile("/accompagnement/([0-9a-f-]{36})/volets/[a-z]+");

    private final EcrireProjet ecrireProjet;
    private final MotsDuProjet mots;

    RepriseDuProjet(EcrireProjet ecrireProjet, MotsDuProjet mots) {
        super(ADRESSE);
        this.ecrireProjet = ecrireProjet;
        this.mots = mots;
    }

    @Override
    protected Forme forme(Utilisateur auteur, String objet) {
        ecrireProjet.lire(auteur, ProjetId.de(objet));
        return new Forme(new FormulaireProjet(), mots);
    }

    @Override
    protected Forme formeSansAcces(Set<String> champs) {
        return new Forme(new FormulaireProjet(), mots);
    }
}
