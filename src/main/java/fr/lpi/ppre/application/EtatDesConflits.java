package fr.lpi.ppre.application;

import fr.lpi.ppre.PpreId;
import fr.lpi.web.formulaire.Conflits;
import org.springframework.stereotype.Component;

/// Whether texts of a PPRE still wait for a choice.
@Component
public class EtatDesConflits {

    private final Conflits conflits;

    EtatDesConflits(Conflits conflits) {
        this.conflits = conflits;
    }

    /// @throws ConflitsOuverts a text, whoever wrote it, still waits
    public void exigerAucun(PpreId ppre) {
        if (conflits.ouverts(ppre.valeur()) > 0) {
            throw new ConflitsOuverts();
        }
    }
}
