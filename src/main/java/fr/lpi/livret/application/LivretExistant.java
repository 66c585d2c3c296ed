package fr.lpi.livret.application;

/// The pupil has a livret already, perhaps since a moment ago.
public class LivretExistant extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
