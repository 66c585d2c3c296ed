package fr.lpi.scolarite;

import fr.lpi.acces.EtablissementId;

/// A school.
///
/// @param uai seven digits and a check letter, as in 9990001X
/// @param degre 1 for écoles, 2 for collèges and lycées
/// @param departement number of the département, whose MDPH a livret may be shared with
public record Etablissement(EtablissementId id, String uai, String nom, int degre, String departement) {

    public boolean secondDegre() {
        return degre == 2;
    }
}
