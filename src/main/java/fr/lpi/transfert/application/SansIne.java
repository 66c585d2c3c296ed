package fr.lpi.transfert.application;

/// Without an INE, no other school could tell who the pupil is.
public class SansIne extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SansIne() {
        super("Élève sans INE", null, false, false);
    }
}
