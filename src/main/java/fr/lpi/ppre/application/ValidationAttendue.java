package fr.lpi.ppre.application;

/// The school wants its direction to validate the mise en place before anything is written.
public class ValidationAttendue extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
