package fr.lpi.scolarite.application.importation.dossier;

import fr.lpi.scolarite.BilanImport;

/// What the journal keeps of an import: counts, and nothing of a pupil.
public final class Chiffres {

    private Chiffres() {}

    public static String de(BilanImport bilan) {
        return "lus=%d ajoutes=%d modifies=%d inchanges=%d refuses=%d ignores=%d partis=%d"
                .formatted(
                        bilan.lus(),
                        bilan.ajoutes(),
                        bilan.modifies(),
                        bilan.inchanges(),
                        bilan.refuses(),
                        bilan.ignores(),
                        bilan.partis());
    }
}
