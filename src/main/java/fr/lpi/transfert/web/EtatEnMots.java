package fr.lpi.transfert.web;

import fr.lpi.transfert.domain.Demande;
import fr.lpi.transfert.domain.Demande.Etat;
import fr.lpi.web.Dates;
import java.time.LocalDate;

/// The word of a state, and the badge that goes with it.
public enum EtatEnMots {
    EN_ATTENTE("En attente", "fr-badge--info"),
    RECU("Livret reçu", "fr-badge--success"),
    SANS_SUITE("Sans suite", ""),
    RETIREE("Retirée", "");

    private final String libelle;
    private final String classe;

    EtatEnMots(String libelle, String classe) {
        this.libelle = libelle;
        this.classe = classe;
    }

    public String libelle() {
        return libelle;
    }

    public String classe() {
        return classe;
    }

    static EtatEnMots de(Etat etat) {
        return switch (etat) {
            case OUVERTE -> EN_ATTENTE;
            case RECUE -> RECU;
            case SANS_SUITE -> SANS_SUITE;
            case RETIREE -> RETIREE;
        };
    }

    static String phrase(Demande demande, LocalDate jour) {
        var faite = "Demande du " + Dates.enLettres(demande.faiteLe());
        var close = demande.closeLe();
        return switch (demande.etat(jour)) {
            case OUVERTE ->
                faite
                        + ". Si rien n'est reçu d'ici au %s, elle restera sans suite."
                                .formatted(Dates.enLettres(demande.jusquAu()));
            case SANS_SUITE -> faite + ", restée sans suite.";
            case RECUE, RETIREE ->
                faite
                        + ", %s le %s."
                                .formatted(
                                        demande.ecrit() == Etat.RECUE ? "livret reçu" : "retirée",
                                        close == null ? "" : Dates.enLettres(close));
        };
    }
}
