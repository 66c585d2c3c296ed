package fr.lpi.ppre.domain.bilan;

/// The names of the bilan's own fields; its participants are named as those of the PPRE.
public final class ChampsBilan {

    public static final String DATE = "bilan.date";
    public static final String GENERAL = "bilan.general";

    private ChampsBilan() {}

    public static String etat(int objectif) {
        return "bilan.objectif." + objectif + ".etat";
    }

    public static String progres(int objectif) {
        return "bilan.objectif." + objectif + ".progres";
    }

    public static String action(String code) {
        return "bilan.action." + code;
    }

    public static String actionPrecision(String code) {
        return "bilan.action." + code + ".precision";
    }
}
