package fr.lpi.ppre.domain.conseil;

/// The six points of the official definition of a PPRE, in its order.
public enum Repere {
    BESOINS("Besoins identifiés"),
    OBJECTIFS("Objectifs précis, en nombre réduit"),
    ACQUIS("Appui sur des compétences acquises"),
    PERIODE("Période courte"),
    EXPLIQUE("Expliqué à l'élève et à sa famille"),
    EVALUATION("Modalités d'évaluation");

    private final String libelle;

    Repere(String libelle) {
        this.libelle = libelle;
    }

    public String libelle() {
        return libelle;
    }
}
