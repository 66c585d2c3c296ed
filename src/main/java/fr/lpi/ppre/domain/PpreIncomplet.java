package fr.lpi.ppre.domain;

import fr.lpi.ppre.domain.lecture.Manque;
import java.util.List;

/// A PPRE cannot be finalised yet; the page says what is wanting.
public class PpreIncomplet extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Manque> manques;

    PpreIncomplet(List<Manque> manques) {
        super("PPRE incomplet");
        this.manques = List.copyOf(manques);
    }

    public List<Manque> manques() {
        return manques;
    }
}
