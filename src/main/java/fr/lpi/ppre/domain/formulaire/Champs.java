package fr.lpi.ppre.domain.formulaire;

import fr.lpi.livret.AmenagementsChoisis;
import fr.lpi.redaction.Redaction;

/// The names of the form's fields, the same in the page, in the request and in the draft's row.
///
/// Boxes are named by the code of what they tick, so that a domaine moved from n°1 to n°2 keeps its ticks.
public final class Champs {

    public static final String OUI = Redaction.OUI;

    public static final String TYPE = "type";
    public static final String DUREE = "duree";

    /// Why a finalised PPRE is written once more; of no use in a draft.
    public static final String MOTIF = "rectificatif.motif";

    /// In characters as a reader counts them.
    public static final int MOTIF_MAX = 1000;

    private Champs() {}

    public static String participant(String ligne, String colonne) {
        return "participant." + ligne + "." + colonne;
    }

    /// The column of a participant's line.
    public static final String NOM = "nom";

    public static final String PRENOM = "prenom";
    public static final String FONCTION = "fonction";
    public static final String MATIERE = "matiere";
    public static final String MATIERE_PRECISION = "matierePrecision";

    public static String personne(String code) {
        return "personne." + code;
    }

    public static String personnePrecision(String code) {
        return "personne." + code + ".precision";
    }

    public static String objectif(int numero, ChampObjectif champ) {
        return "objectif." + numero + "." + champ.nom();
    }

    public static String amenagement(String code) {
        return AmenagementsChoisis.champ(code);
    }

    public static String amenagementLibre(String lame) {
        return AmenagementsChoisis.champLibre(lame);
    }
}
