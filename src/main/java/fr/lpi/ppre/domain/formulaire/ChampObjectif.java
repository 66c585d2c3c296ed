package fr.lpi.ppre.domain.formulaire;

/// The fields of an objectif, in the order of the form.
public enum ChampObjectif {
    INTITULE("intitule", "Intitulé de l'objectif", 255),
    CRITERE("critere", "Ce que l'on compte", 255),
    DEPART("depart", "Au départ", 20),
    VISE("vise", "Visé", 20),
    COMPETENCES("competences", "Compétences à travailler", 1000),
    ACTIONS_CLASSE("actionsClasse", "Actions menées en classe", 1000),
    ACTIONS_HORS_CLASSE("actionsHorsClasse", "Actions menées hors de la classe (réseau et / ou partenaires)", 1000),
    EVALUATION("evaluation", "Modalités d'évaluation", 1000),
    ECHEANCE("echeance", "Échéance", 20);

    private final String nom;
    private final String libelle;
    private final int max;

    ChampObjectif(String nom, String libelle, int max) {
        this.nom = nom;
        this.libelle = libelle;
        this.max = max;
    }

    public String nom() {
        return nom;
    }

    public String libelle() {
        return libelle;
    }

    /// In characters as a reader counts them.
    public int max() {
        return max;
    }
}
