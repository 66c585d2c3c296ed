package fr.lpi.acces;

/// What an account is for; what it may do on a livret also depends on its place in that livret's team.
public enum Profil {
    DIRECTION("Direction"),
    ENSEIGNANT("Enseignant"),
    MDPH("Équipe MDPH"),
    ADMINISTRATEUR("Administrateur");

    private final String libelle;

    Profil(String libelle) {
        this.libelle = libelle;
    }

    public String libelle() {
        return libelle;
    }
}
