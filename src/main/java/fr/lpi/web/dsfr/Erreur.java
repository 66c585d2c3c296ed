package fr.lpi.web.dsfr;

/// One line of the summary at the top of a page in error: the field it leads to, and what to do there.
public record Erreur(String adresse, String ou, String message) {

    public static Erreur auChamp(String nom, String ou, String message) {
        return new Erreur("#" + Identifiant.de(nom), ou, message);
    }
}
