package fr.lpi.accompagnement;

import java.util.UUID;

public record ProjetId(UUID valeur) {

    public static ProjetId de(String texte) {
        return new ProjetId(UUID.fromString(texte));
    }

    @Override
    public String toString() {
        return valeur.toString();
    }
}
