package fr.lpi.groupes;

import java.util.UUID;

public record GroupeId(UUID valeur) {

    public static GroupeId de(String texte) {
        return new GroupeId(UUID.fromString(texte));
    }

    @Override
    public String toString() {
        return valeur.toString();
    }
}
