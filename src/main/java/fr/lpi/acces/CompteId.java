package fr.lpi.acces;

import java.util.UUID;

public record CompteId(UUID valeur) {

    /// LPI itself, in the journal: no account has it.
    public static final CompteId LPI = new CompteId(new UUID(0, 0));

    public static CompteId de(String texte) {
        return new CompteId(UUID.fromString(texte));
    }

    @Override
    public String toString() {
        return valeur.toString();
    }
}
