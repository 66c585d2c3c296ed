package fr.lpi.scolarite.web;

import fr.lpi.referentiel.Listes.Niveau;
import fr.lpi.referentiel.Referentiel;
import fr.lpi.scolarite.domain.comparaison.Donnee;
import fr.lpi.web.Dates;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// How the pages say a level, a date, a datum that is not there.
record Mots(Referentiel referentiel) {

    /// « Sans niveau » for a class without one (ULIS).
    String niveau(@Nullable String code) {
        return code == null
                ? "Sans niveau"
                : referentiel.niveau(code).map(Niveau::libelle).orElse(code);
    }

    /// Place in a schooling, the youngest first; last without a level.
    int rang(@Nullable String code) {
        return code == null ? Integer.MAX_VALUE : referentiel.rang(code);
    }

    String donnee(Donnee donnee, @Nullable String valeur) {
        if (valeur == null) {
            return "absent";
        }
        return switch (donnee) {
            case NIVEAU -> niveau(valeur);
            case DATE_NAISSANCE -> Dates.enLettres(LocalDate.parse(valeur));
            default -> valeur;
        };
    }
}
