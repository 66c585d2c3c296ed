package fr.lpi.ppre;

import fr.lpi.web.formulaire.Code;
import java.util.Optional;

/// What became of an objectif, said by a person and never worked out.
public enum EtatObjectif implements Code {
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
        return Code.lire(EtatObjectif.class, code);
    }

    @Override
    public String code() {
        return code;
    }

    public String libelle() {
        return libelle;
    }
}
