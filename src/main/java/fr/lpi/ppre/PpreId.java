package fr.lpi.ppre;

import java.util.UUID;

public record PpreId(UUID valeur) {

    public static PpreId de(String texte) {
        return new PpreId(UUID.fromString(texte));
    }

    @Override
    public String toString() {
        return valeur.toString();
    }
}
