package fr.lpi.ppre.domain;

/// The livret has a PPRE that is not at its end: there is one at a time.
public class PpreDejaEnCours extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
