package fr.lpi.scolarite.application;

import java.util.Map;

/// A school cannot be written as it was typed; nothing was.
public class EtablissementRefuse extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Map<String, String> refus;

    EtablissementRefuse(Map<String, String> refus) {
        super("Établissement refusé", null, false, false);
        this.refus = refus;
    }

    /// What to do, by field, in the order of the page.
    public Map<String, String> refus() {
        return refus;
    }
}
