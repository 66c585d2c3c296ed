package fr.lpi.accompagnement.domain.formulaire;

import fr.lpi.web.formulaire.Code;
import java.util.Optional;

/// What a séquence of the démarche works on (source 004, note 1 of the scheme).
public enum Travail implements Code {
    COMPETENCES("competences", "Les compétences, en lien avec les enseignements"),
    PROJET_PERSONNEL("projet-personnel", "Le projet personnel");

    private final String code;
    private final String libelle;

    Travail(String code, String libelle) {
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

    public static Optional<Travail> de(String code) {
        return Code.lire(Travail.class, code);
    }
}
