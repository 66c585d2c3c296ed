package fr.lpi.livret.web.amenagements;

import fr.lpi.livret.NumeroLivret;
import fr.lpi.livret.application.EcrireAmenagements;
import fr.lpi.livret.application.LireAmenagements;
import fr.lpi.redaction.Changements;
import fr.lpi.web.erreur.Introuvable;
import fr.lpi.web.reprise.FormulaireRepris;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/// What was chosen in the form of the aménagements when the session ended.
@Component
class RepriseDesAmenagements implements FormulaireRepris {

    private static final Pattern ADRESSE = Pattern.compile("/livrets/([0-9A-Z]{10})/amenagements/modification");

    private final LireAmenagements lireAmenagements;
    private final EcrireAmenagements ecrireAmenagements;
    private final MotsDesAmenagements mots;

    RepriseDesAmenagements(
            LireAmenagements lireAmenagements, EcrireAmenagements ecrireAmenagements, MotsDesAmenagements mots) {
        this.lireAmenagements = lireAmenagements;
        this.ecrireAmenagements = ecrireAmenagements;
        this.mots = mots;
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
        lireAmenagements.sansTrace(
                Changements.auteur(), NumeroLivret.lire(lue.group(1)).orElseThrow(Introuvable::new));
        return Changements.de(champs, ecrireAmenagements.formulaire(), mots);
    }
}
