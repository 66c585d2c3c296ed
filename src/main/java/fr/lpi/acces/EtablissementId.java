package fr.lpi.acces;

import java.util.UUID;

public record EtablissementId(UUID valeur) {

    public static EtablissementId de(String texte) {
        return new EtablissementId(UUID.fromString(texte));
    }

    @Override
    public String toString() {
        return valeur.toString();
    }
}
