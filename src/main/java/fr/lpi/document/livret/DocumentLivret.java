package fr.lpi.document.livret;

import fr.lpi.ppre.DocumentPpre.Categorie;
import fr.lpi.ppre.DocumentPpre.Entete;
import fr.lpi.ppre.PpreEtBilan;
import java.util.List;

/// A livret as a document: what its reader may download of it on a day, on paper and as data inside it.
///
/// @param entete the pupil on that day, which stands for the finalisation that a livret does not know
/// @param amenagements by bank, the one that applies first; only what is chosen
/// @param documents the finalised ones as they stand, oldest first: no version that a rectificatif replaced is here
public record DocumentLivret(int edition, Entete entete, List<Banque> amenagements, List<PpreEtBilan> documents) {

    public static final int EDITION = 1;

    public record Banque(String code, String libelle, List<Categorie> categories) {}
}
