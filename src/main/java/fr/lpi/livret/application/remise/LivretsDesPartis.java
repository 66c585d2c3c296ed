package fr.lpi.livret.application.remise;

import fr.lpi.livret.persistence.JdbcLivrets;
import fr.lpi.scolarite.EleveId;
import fr.lpi.scolarite.SuiteDuDepart;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What becomes of the livret of a pupil whom an import does not find any more.
@Component
class LivretsDesPartis implements SuiteDuDepart {

    private static final String SUITE =
            "A un livret : après son départ, il ne s'ouvre plus ici et reste entier pour l'établissement qui le demandera.";

    private final JdbcLivrets livrets;

    LivretsDesPartis(JdbcLivrets livrets) {
        this.livrets = livrets;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<EleveId, String> pour(Collection<EleveId> eleves) {
        var suivis = new HashSet<>(livrets.elevesSuivis());
        return eleves.stream()
                .distinct()
                .filter(suivis::contains)
                .collect(Collectors.toMap(eleve -> eleve, _ -> SUITE));
    }
}
