package fr.lpi.transfert.web;

import fr.lpi.scolarite.FicheEleve;
import fr.lpi.transfert.domain.Doute;
import fr.lpi.web.Dates;
import java.util.List;

/// The pupils of two schools that may be one, each with what both schools know.
public record PageDoubles(String fait, List<Question> questions) {

    /// @param quitte the school whose place ends if they are one
    /// @param rejoint the school where the livret goes if they are one
    public record Question(Cote ancien, Cote nouveau, String quitte, String rejoint) {}

    public record Cote(String id, String nom, String naissance, String ine, String classe, String ecole) {}

    static PageDoubles de(List<Doute> doutes, String fait) {
        return new PageDoubles(
                message(fait),
                doutes.stream()
                        .map(doute -> new Question(
                                cote(doute.ancien()),
                                cote(doute.nouveau()),
                                doute.ancien().etablissement().nom(),
                                doute.nouveau().etablissement().nom()))
                        .toList());
    }

    private static Cote cote(FicheEleve fiche) {
        return new Cote(
                fiche.id().toString(),
                fiche.nomFamille() + " " + fiche.prenom()
                        + (fiche.nomUsage() == null ? "" : " (nom d'usage : %s)".formatted(fiche.nomUsage())),
                Dates.enLettres(fiche.dateNaissance()),
                fiche.ine() == null ? "Non renseigné" : fiche.ine(),
                PageTransmissions.classe(fiche),
                fiche.etablissement().nom());
    }

    private static String message(String fait) {
        return switch (fait) {
            case "oui" -> "C'est le même élève : s'il avait un livret, il l'a suivi.";
            case "non" -> "Ce sont deux élèves : la question ne sera plus posée.";
            default -> "";
        };
    }
}
