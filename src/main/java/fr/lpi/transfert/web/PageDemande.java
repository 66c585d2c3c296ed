package fr.lpi.transfert.web;

import fr.lpi.livret.Livret;
import fr.lpi.transfert.application.DemanderLivret.Situation;
import fr.lpi.transfert.domain.Demande;
import fr.lpi.web.Cadre.Lien;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A pupil, and the request made for its livret. Written from what the school itself did and has, and from nothing
/// else.
///
/// @param possible whether a request may be sent now
/// @param sansIne why none may be; empty for a pupil with an INE
/// @param aCote what becomes of the livret the pupil has here already; empty when there is none
/// @param derniere the last request, if any
public record PageDemande(
        String adresse,
        List<Lien> ariane,
        String eleve,
        String ou,
        String fait,
        boolean possible,
        String sansIne,
        String aCote,
        int jours,
        @Nullable Derniere derniere,
        List<Lien> livrets) {

    /// @param retirable whether it still waits
    public record Derniere(EtatEnMots etat, String phrase, boolean retirable) {}

    static PageDemande de(Situation situation, String fait) {
        var eleve = situation.eleve();
        var derniere = situation.derniere();
        var jour = situation.jour();
        var attend = derniere != null && derniere.attend(jour);
        return new PageDemande(
                "/eleves/" + eleve.id() + "/transmission",
                List.of(
                        new Lien("Élèves", "/eleves", false),
                        new Lien("Demander la transmission d'un livret", "", true)),
                eleve.nomComplet(),
                eleve.lieu(),
                message(fait, attend),
                eleve.ine() != null && !attend,
                eleve.ine() == null
                        ? "L'INE de cet élève n'est pas connu : sans lui, aucun autre établissement ne peut reconnaître"
                                + " l'élève avec certitude. Complétez-le dans ONDE ou SIECLE, puis importez de nouveau le"
                                + " fichier."
                        : "",
                situation.livrets().isEmpty()
                        ? ""
                        : "Cet élève a déjà un livret ici. Un livret reçu se placerait à côté, entier : rien n'est remplacé"
                                + " ni effacé.",
                Demande.JOURS,
                derniere == null
                        ? null
                        : new Derniere(
                                EtatEnMots.de(derniere.etat(jour)),
                                EtatEnMots.phrase(derniere, jour),
                                derniere.attend(jour)),
                situation.livrets().stream().map(PageDemande::lien).toList());
    }

    private static Lien lien(Livret livret) {
        return new Lien("Livret n° " + livret.numero(), "/livrets/" + livret.numero(), false);
    }

    private static String message(String fait, boolean attend) {
        return switch (fait) {
            case "envoyee" -> attend ? "La demande est enregistrée." : "";
            case "retiree" -> attend ? "" : "La demande est retirée.";
            default -> "";
        };
    }
}
