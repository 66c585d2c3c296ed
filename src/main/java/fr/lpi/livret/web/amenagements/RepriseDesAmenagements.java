package fr.lpi.livret.web.amenagements;

import fr.lpi.acces.Utilisateur;
import fr.lpi.livret.NumeroLivret;
import fr.lpi.livret.application.EcrireAmenagements;
import fr.lpi.livret.application.LireAmenagements;
import fr.lpi.redaction.RepriseDeChamps;
import fr.lpi.web.erreur.Introuvable;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/// What was chosen in the form of the aménagements when the session ended.
@Component
class RepriseDesAmenagements extends RepriseDeChamps {

    private static final Pattern ADRESSE = Pattern.compile("/livrets/([0-9A-Z]{10})/amenagements/modification");

    private final LireAmenagements lireAmenagements;
    private final EcrireAmenagements ecrireAmenagements;
    private final MotsDesAmenagements mots;

    RepriseDesAmenagements(
            LireAmenagements lireAmenagements, EcrireAmenagements ecrireAmenagements, MotsDesAmenagements mots) {
        super(ADRESSE);
        this.lireAmenagements = lireAmenagements;
        this.ecrireAmenagements = ecrireAmenagements;
        this.mots = mots;
    }

    @Override
    protected Forme forme(Utilisateur auteur, String objet) {
        lireAmenagements.sansTrace(auteur, NumeroLivret.lire(objet).orElseThrow(Introuvable::new));
        return new Forme(ecrireAmenagements.formulaire(), mots);
    }

    @Override
    protected Forme formeSansAcces(Set<String> champs) {
        return new Forme(ecrireAmenagements.formulaire(), mots);
    }
}
