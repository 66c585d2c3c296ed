package fr.lpi.transfert.web;

import fr.lpi.livret.NumeroLivret;
import fr.lpi.transfert.LivretsPartis.Parti;
import fr.lpi.transfert.application.DireLesDeparts;
import fr.lpi.web.Dates;
import fr.lpi.web.erreur.AbsenceExpliquee;
import fr.lpi.web.reprise.FormulaireRepris;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/// A page of a livret, asked for by somebody from whom it went to another school: that it left, and what was being
/// typed.
@Component
class DepartExplique implements AbsenceExpliquee {

    private static final Pattern LIVRET = Pattern.compile("/livrets/([0-9A-Za-z]{10})(?:/.*)?");
    private static final Pattern PPRE =
            Pattern.compile("/ppres/([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?:/.*)?");

    private final DireLesDeparts direLesDeparts;
    private final ObjectProvider<FormulaireRepris> formulaires;

    DepartExplique(DireLesDeparts direLesDeparts, ObjectProvider<FormulaireRepris> formulaires) {
        this.direLesDeparts = direLesDeparts;
        this.formulaires = formulaires;
    }

    @Override
    public Optional<Absence> pour(String adresse, MultiValueMap<String, String> envoyes) {
        return parti(adresse)
                .map(parti -> new Absence(
                        "Livret parti dans un autre établissement",
                        "%s a suivi l'élève dans un autre établissement le %s : vous n'y avez plus accès. Tout ce qui y était enregistré est gardé et y reste."
                                .formatted(parti.livretEnMots(), Dates.enLettres(parti.le())),
                        FormulaireRepris.sansAcces(formulaires.stream(), adresse, envoyes)));
    }

    private Optional<Parti> parti(String adresse) {
        var livret = LIVRET.matcher(adresse);
        if (livret.matches()) {
            return NumeroLivret.lire(livret.group(1)).flatMap(numero -> direLesDeparts.derriere(numero.valeur(), null));
        }
        var ppre = PPRE.matcher(adresse);
        return ppre.matches() ? direLesDeparts.derriere(null, UUID.fromString(ppre.group(1))) : Optional.empty();
    }
}
