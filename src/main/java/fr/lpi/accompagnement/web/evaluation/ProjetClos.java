package fr.lpi.accompagnement.web.evaluation;

import fr.lpi.accompagnement.ProjetId;
import fr.lpi.accompagnement.application.CloreProjet;
import fr.lpi.web.Dates;
import fr.lpi.web.erreur.AbsenceExpliquee;
import fr.lpi.web.reprise.FormulaireRepris;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/// A form of a project, asked for or sent after its year was closed.
@Component
class ProjetClos implements AbsenceExpliquee {

    private static final Pattern FORMULAIRE = Pattern.compile(
            "/accompagnement/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/(?:volets|conflit|auto-evaluation|besoins/).*");

    private final CloreProjet cloreProjet;
    private final ObjectProvider<FormulaireRepris> formulaires;

    ProjetClos(CloreProjet cloreProjet, ObjectProvider<FormulaireRepris> formulaires) {
        this.cloreProjet = cloreProjet;
        this.formulaires = formulaires;
    }

    @Override
    public Optional<Absence> pour(String adresse, MultiValueMap<String, String> envoyes) {
        var lue = FORMULAIRE.matcher(adresse);
        return lue.matches()
                ? cloreProjet
                        .clos(ProjetId.de(lue.group(1)))
                        .map(clos -> new Absence(
                                "Projet évalué",
                                "L'année de ce projet a été close le %s : il ne s'écrit plus. La direction peut le rouvrir."
                                        .formatted(Dates.enLettres(clos.closLe())),
                                FormulaireRepris.sansAcces(formulaires.stream(), adresse, envoyes)))
                : Optional.empty();
    }
}
