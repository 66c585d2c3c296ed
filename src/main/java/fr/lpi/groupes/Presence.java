package fr.lpi.groupes;

import java.util.Optional;
import java.util.stream.Stream;

/// How a pupil who was expected at a session answered the roll.
public enum Presence {
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
        return Stream.of(values())
                .filter(presence -> presence.name().equals(code))
                .findFirst();
    }

    public String libelle() {
        return libelle;
    }

    /// Where a column has room for one sign.
    public String lettre() {
        return lettre;
    }
}
