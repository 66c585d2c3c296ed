package fr.lpi.ppre.domain;

/// The PPRE was renewed already, by one that is not in the bin: each is renewed once.
public class PpreDejaRenouvele extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
