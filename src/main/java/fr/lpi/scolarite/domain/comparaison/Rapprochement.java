package fr.lpi.scolarite.domain.comparaison;

import fr.lpi.scolarite.AnneeScolaire;
import fr.lpi.scolarite.domain.ligne.LigneEleve;
import fr.lpi.scolarite.domain.ligne.Source;
import org.jspecify.annotations.Nullable;

/// A line and the pupil of the school it speaks of.
///
/// @param niveauPasse level of the pupil at the end of the year before; absent when unknown or without one
public record Rapprochement(
        LigneEleve ligne, EleveConnu connu, @Nullable String niveauPasse) {

    private static final int ECOLE_DEJA_REMPLIE = 20;
    private static final int POURCENTAGE_ATTENDU = 30;

    /// What the line does to the pupil.
    public Verdict verdict(AnneeScolaire annee) {
        var changements = Modification.changements(connu, ligne, annee);
        return new Verdict(ligne.ligne(), connu.id(), changements, redouble());
    }

    /// The same level two years running; a class without a level says nothing.
    private boolean redouble() {
        var niveau = ligne.place().niveau();
        return ligne.doublement() || (niveau != null && niveau.equals(niveauPasse));
    }

    /// Whether a file of this source, which finds so few of the pupils enrolled, may be another school's.
    public static boolean doute(Source source, int inscrits, int retrouves) {
        return source == Source.ONDE
                && inscrits >= ECOLE_DEJA_REMPLIE
                && (long) retrouves * 100 < (long) inscrits * POURCENTAGE_ATTENDU;
    }
}
