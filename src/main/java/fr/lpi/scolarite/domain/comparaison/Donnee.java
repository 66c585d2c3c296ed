package fr.lpi.scolarite.domain.comparaison;

/// What an import may change of a pupil, with the word the page uses.
public enum Donnee {
    INE("INE"),
    NOM_FAMILLE("Nom"),
    NOM_USAGE("Nom d'usage"),
    PRENOM("Prénom"),
    DATE_NAISSANCE("Date de naissance"),
    SEXE("Sexe"),
    INSCRIPTION("Inscription"),
    ANNEE("Année scolaire"),
    CLASSE("Classe"),
    CODE_CLASSE("Identifiant de la classe"),
    NIVEAU("Niveau"),
    MEF("Formation (MEF)");

    private final String libelle;

    Donnee(String libelle) {
        this.libelle = libelle;
    }

    public String libelle() {
        return libelle;
    }
}
