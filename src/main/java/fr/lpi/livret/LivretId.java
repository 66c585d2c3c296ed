package fr.lpi.livret;

import java.util.UUID;

public record LivretId(UUID valeur) {

    public static LivretId de(String texte) {
        return new LivretId(UUID.fromString(texte));
    }

    @Override
    public String toString() {
        return valeur.toString();
    }
}
