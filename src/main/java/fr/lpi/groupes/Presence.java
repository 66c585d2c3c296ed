package fr.lpi.groupes;

import fr.lpi.web.formulaire.Code;
import java.util.Optional;

/// How a pupil who was expected at a session answered the roll.
public enum Presence implements Code {
    PRESENT("Présent", "P"),
    ABSENT("Absent", "A"),
    EXCUSE("Excusé", "E");

    private final String libelle;
    private final String lettre;

    Presence(String libelle, String lettre) {
        this.libelle = libelle;
        this.lettre = lettre;
    }

    public static Optional<Presence> de(String code) {
        return Code.lire(Presence.class, code);
    }

    @Override
    public String code() {
        return name();
    }

    public String libelle() {
        return libelle;
    }

    /// Where a column has room for one sign.
    public String lettre() {
        return lettre;
    }
}
