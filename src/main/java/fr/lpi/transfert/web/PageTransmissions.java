package fr.lpi.transfert.web;

import fr.lpi.scolarite.FicheEleve;
import fr.lpi.transfert.application.ConsulterTransmissions.Envoyee;
import fr.lpi.transfert.application.ConsulterTransmissions.Transmissions;
import fr.lpi.web.Dates;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/// The requests of a direction, in the order it has to deal with them.
public record PageTransmissions(String fait, List<Recue> recues, List<Envoi> envoyees, List<Refusee> refusees) {

    public record Recue(String adresse, String eleves, String demandeur, String faiteLe, String jusquAu) {}

    /// @param livret address of what was received; empty as long as nothing was
    public record Envoi(String adresse, String eleve, String ou, EtatEnMots etat, String phrase, String livret) {}

    public record Refusee(String eleve, String demandeur, String le, String motif) {}

    static PageTransmissions de(Transmissions transmissions, String fait) {
        return new PageTransmissions(
                message(fait),
                transmissions.recues().stream()
                        .map(recue -> new Recue(
                                "/transmissions/" + recue.id(),
                                recue.eleves().stream()
                                        .map(eleve -> eleve.nomComplet() + ", " + classe(eleve))
                                        .collect(Collectors.joining(" ; ")),
                                recue.demandeur().nom(),
                                Dates.enLettres(recue.faiteLe()),
                                Dates.enLettres(recue.jusquAu())))
                        .toList(),
                transmissions.envoyees().stream()
                        .map(envoyee -> envoi(envoyee, transmissions.jour()))
                        .toList(),
                transmissions.refusees().stream()
                        .map(refusee -> new Refusee(
                                refusee.eleve().nomComplet(),
                                refusee.demandeur().nom(),
                                Dates.enLettres(refusee.le()),
                                refusee.motif() == null
                                        ? "Sans précision"
                                        : refusee.motif().libelle()))
                        .toList());
    }

    private static Envoi envoi(Envoyee envoyee, LocalDate jour) {
        var eleve = envoyee.eleve();
        return new Envoi(
                eleve.inscrit() ? "/eleves/" + eleve.id() + "/transmission" : "",
                eleve.nomComplet(),
                classe(eleve) + ", " + eleve.etablissement().nom(),
                EtatEnMots.de(envoyee.demande().etat(jour)),
                EtatEnMots.phrase(envoyee.demande(), jour),
                envoyee.numero() == null ? "" : "/livrets/" + envoyee.numero());
    }

    static String classe(FicheEleve eleve) {
        var place = eleve.place();
        if (place == null) {
            return "sans classe";
        }
        return place.enCours() ? place.classe() : place.classe() + " (a quitté l'établissement)";
    }

    private static String message(String fait) {
        return switch (fait) {
            case "transmis" -> "Le livret est transmis. Votre établissement n'y a plus accès.";
            case "refus" -> "Vous ne donnez pas suite à cette demande. Le livret reste dans votre établissement.";
            default -> "";
        };
    }
}
