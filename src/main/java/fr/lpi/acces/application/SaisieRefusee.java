package fr.lpi.acces.application;

import fr.lpi.acces.domain.Refus;
import java.util.List;

/// A form about accounts has something to correct; nothing was written.
public class SaisieRefusee extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Refus> refus;

    SaisieRefusee(List<Refus> refus) {
        super("Saisie refusée", null, false, false);
        this.refus = List.copyOf(refus);
    }

    SaisieRefusee(String champ, String message) {
        this(List.of(new Refus(champ, message)));
    }

    public List<Refus> refus() {
        return refus;
    }
}
