package fr.lpi.ppre.domain.formulaire;

/// A part of a form, which a reader is led to.
public interface Rubrique {

    /// 1 for the first.
    int numero();

    String libelle();
}
