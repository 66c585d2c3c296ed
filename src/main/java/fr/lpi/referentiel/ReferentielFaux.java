package fr.lpi.referentiel;

/// The lists contradict themselves: LPI does not start on them.
final class ReferentielFaux extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ReferentielFaux(String raison) {
        super("Référentiel : " + raison);
    }

    static void exiger(boolean vrai, String raison) {
        if (!vrai) {
            throw new ReferentielFaux(raison);
        }
    }
}
