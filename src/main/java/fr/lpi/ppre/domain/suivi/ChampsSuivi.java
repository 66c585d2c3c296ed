package fr.lpi.ppre.domain.suivi;

/// The names of the fields of a suivi.
public final class ChampsSuivi {

    public static final String BESOIN_PAR = "besoin.par";
    public static final String BESOIN_LE = "besoin.le";
    public static final String BESOIN_CIRCONSTANCE = "besoin.circonstance";
    public static final String BESOIN_CONSTAT = "besoin.constat";
    public static final String VALIDATION_PAR = "validation.par";
    public static final String VALIDATION_LE = "validation.le";
    public static final String REDACTEUR = "validation.redacteur";
    public static final String REUNION_LE = "reunion.le";
    public static final String REUNION_HEURE = "reunion.heure";
    public static final String REUNION_LIEU = "reunion.lieu";
    public static final String REUNION_INVITES = "reunion.invites";
    public static final String REUNION_PRESENTS = "reunion.presents";
    public static final String REUNION_COMPTE_RENDU = "reunion.compte-rendu";
    public static final String EXPLIQUE_ELEVE = "explique.eleve";
    public static final String EXPLIQUE_FAMILLE = "explique.famille";
    public static final String ACCORD = "accord.etat";
    public static final String ACCORD_LE = "accord.le";
    public static final String REMIS_PPRE = "remise.ppre";
    public static final String REMIS_BILAN = "remise.bilan";

    private ChampsSuivi() {}
}
