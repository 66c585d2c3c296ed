package fr.lpi.accompagnement.domain;

import java.util.Optional;

/// Where a project stands in its year.
public enum EtatProjet {
    BROUILLON("Brouillon"),
    PUBLIE("Publié"),
    EVALUE("Évalué"),
    ARCHIVE("Archivé");

    private final String libelle;

    EtatProjet(String libelle) {
        this.libelle = libelle;
    }

    /// @param rapport of the year that is closed
    public static EtatProjet de(boolean publie, Optional<Rapport> rapport) {
        return rapport.map(clos -> clos.archive() ? ARCHIVE : EVALUE).orElse(publie ? PUBLIE : BROUILLON);
    }

    public String libelle() {
        return libelle;
    }

    public boolean clos() {
        return this == EVALUE || this == ARCHIVE;
    }
}
