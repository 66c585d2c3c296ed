package fr.lpi.ppre.application;

/// Two texts still wait side by side in a field: finalising now would drop one of them.
public class ConflitsOuverts extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
