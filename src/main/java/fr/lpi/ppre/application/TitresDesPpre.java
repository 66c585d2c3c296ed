package fr.lpi.ppre.application;

import fr.lpi.livret.ContenuLivret;
import fr.lpi.livret.LivretId;
import fr.lpi.ppre.EtatPpre;
import fr.lpi.ppre.EtatsPpre;
import fr.lpi.web.Dates;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class TitresDesPpre implements ContenuLivret {

    private final EtatsPpre etats;

    TitresDesPpre(EtatsPpre etats) {
        this.etats = etats;
    }

    @Override
    @Transactional(readOnly = true)
    public List<String> titres(LivretId livret) {
        return etats.du(livret).stream().map(TitresDesPpre::titre).toList();
    }

    private static String titre(EtatPpre ppre) {
        return switch (ppre.phase()) {
            case REDACTION ->
                "PPRE en cours de réalisation, étape %d sur 4, modifié le %s"
                        .formatted(ppre.etape(), Dates.enLettres(ppre.modifieLe()));
            case MISE_EN_OEUVRE -> "PPRE finalisé le " + jour(ppre.finaliseLe());
            case BILAN -> "PPRE finalisé le %s, bilan en cours".formatted(jour(ppre.finaliseLe()));
            case INTERROMPU -> "PPRE interrompu le " + jour(ppre.interrompuLe());
            case EVALUE, CLOS -> "PPRE et son bilan, finalisé le " + jour(ppre.evalueLe());
        };
    }

    private static String jour(@Nullable LocalDate le) {
        return Dates.enLettres(Objects.requireNonNull(le));
    }
}
