package fr.lpi.ppre.application.suivi;

import java.util.LinkedHashMap;
import java.util.Map;

/// A day, a reason or a text about the suivi is to be mended before it is taken.
public class SaisieRefusee extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Map<String, String> refus;

    SaisieRefusee(Map<String, String> refus) {
        super("Saisie refusée", null, false, false);
        this.refus = new LinkedHashMap<>(refus);
    }

    /// What to do, by field, in the order of the page.
    public Map<String, String> refus() {
        return refus;
    }
}
