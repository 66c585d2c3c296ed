package fr.lpi.acces;

/// The reason why a person has access to a livret.
public enum RoleSurLivret {
    DIRECTION("direction de l'établissement"),
    RESPONSABLE("enseignant responsable"),
    CONTRIBUTEUR("enseignant contributeur"),
    MDPH("livret partagé avec l'équipe pluridisciplinaire de la MDPH");

    private final String libelle;

    RoleSurLivret(String libelle) {
        this.libelle = libelle;
    }

    public String libelle() {
        return libelle;
    }
}
