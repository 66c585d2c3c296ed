package fr.lpi.acces;

import java.util.UUID;

public record CompteId(UUID valeur) {

    public static CompteId de(String texte) {
        return new CompteId(UUID.fromString(texte));
    }

    @Override
    public String toString() {
        return valeur.toString();
    }
}
