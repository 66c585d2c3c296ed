package fr.lpi.ppre.domain;

/// Somebody writes in a PPRE that was finalised meanwhile.
public class PpreFige extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
