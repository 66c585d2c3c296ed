package fr.lpi.transfert.domain;

import java.util.Arrays;
import java.util.Optional;

/// Why a direction refuses, kept for itself and those who direct its school after it.
public enum Motif {
    TOUJOURS_INSCRIT("L'élève est toujours scolarisé dans notre établissement"),
    PAS_LE_MEME("Il ne s'agit sans doute pas du même élève"),
    FAMILLE("La famille ne souhaite pas que le livret soit transmis");

    private final String libelle;

    Motif(String libelle) {
        this.libelle = libelle;
    }

    public String libelle() {
        return libelle;
    }

    public static Optional<Motif> lu(String code) {
        return Arrays.stream(values())
                .filter(motif -> motif.name().equals(code))
                .findFirst();
    }
}
