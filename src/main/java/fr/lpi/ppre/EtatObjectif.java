package fr.lpi.ppre;

import java.util.Arrays;
import java.util.Optional;

/// What became of an objectif, said by a person and never worked out.
public enum EtatObjectif {
    ATTEINT("atteint", "Atteint"),
    PARTIELLEMENT_ATTEINT("partiel", "Partiellement atteint"),
    NON_ATTEINT("non-atteint", "Non atteint");

    private final String code;
    private final String libelle;

    EtatObjectif(String code, String libelle) {
        this.code = code;
        this.libelle = libelle;
    }

    public static Optional<EtatObjectif> de(String code) {
        return Arrays.stream(values()).filter(etat -> etat.code.equals(code)).findFirst();
    }

    public String code() {
        return code;
    }

    public String libelle() {
        return libelle;
    }
}
