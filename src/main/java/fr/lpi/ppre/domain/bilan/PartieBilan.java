package fr.lpi.ppre.domain.bilan;

import fr.lpi.ppre.domain.formulaire.Rubrique;

/// The three parts of the guide's screen.
public enum PartieBilan implements Rubrique {
    INFORMATIONS("informations", "Informations préliminaires"),
    OBJECTIFS("objectifs", "Bilan par objectif"),
    GENERAL("general", "Bilan général");

    private final String ancre;
    private final String libelle;

    PartieBilan(String ancre, String libelle) {
        this.ancre = ancre;
        this.libelle = libelle;
    }

    @Override
    public int numero() {
        return ordinal() + 1;
    }

    @Override
    public String libelle() {
        return libelle;
    }

    /// Where the part is in the page.
    public String ancre() {
        return ancre;
    }
}
