package fr.lpi.livret.application;

/// The person would become responsable of a livret without having been asked.
public class ResponsableAConfirmer extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
