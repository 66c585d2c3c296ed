package fr.lpi.accompagnement.domain;

import fr.lpi.web.formulaire.Code;
import java.util.Optional;

/// How far a face of the scheme has come, the lowest first.
public enum Atteinte implements Code {
    A_CONSTRUIRE("1", "À construire"),
    COMMENCEE("2", "Commencé"),
    EN_PLACE("3", "En place"),
    PARTAGEE("4", "Partagé et suivi");

    private final String code;
    private final String libelle;

    Atteinte(String code, String libelle) {
        this.code = code;
        this.libelle = libelle;
    }

    @Override
    public String code() {
        return code;
    }

    public String libelle() {
        return libelle;
    }

    public static Optional<Atteinte> de(String code) {
        return Code.lire(Atteinte.class, code);
    }
}
