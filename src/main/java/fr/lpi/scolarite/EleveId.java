package fr.lpi.scolarite;

import java.util.UUID;

public record EleveId(UUID valeur) {

    public static EleveId de(String texte) {
        return new EleveId(UUID.fromString(texte));
    }

    @Override
    public String toString() {
        return valeur.toString();
    }
}
