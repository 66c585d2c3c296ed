package fr.lpi.ppre.domain;

/// A draft whose thirty days in the bin are over: it is gone, even if the night has not emptied the bin yet.
public class CorbeilleDepassee extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
