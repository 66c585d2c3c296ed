package fr.lpi.ppre.web.suivi;

import fr.lpi.ppre.application.suivi.LireSuivi.Ouvert;
import fr.lpi.ppre.domain.suivi.FormulaireSuivi;
import fr.lpi.ppre.domain.suivi.Interruption;
import fr.lpi.web.Cadre.Lien;
import fr.lpi.web.Dates;
import fr.lpi.web.dsfr.Champ;
import fr.lpi.web.dsfr.Erreur;
import fr.lpi.web.formulaire.EnvoisUniques;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// « Interrompre le PPRE » or « Clore le PPRE », asked once more before it is done.
///
/// @param le of the interruption; so is `motif`
public record PageFin(
        String adresse, List<Lien> ariane, String eleve, String cle, List<Erreur> erreurs, Champ le, Champ motif) {

    static PageFin de(Ouvert ouvert, Map<String, String> saisi, Map<String, String> refus, LocalDate aujourdhui) {
        var eleve = ouvert.eleve().nomComplet();
        var adresse = "/ppres/" + ouvert.ppre().id();
        return new PageFin(
                adresse,
                List.of(
                        new Lien("Mes livrets", "/", false),
                        new Lien(
                                "Livret de " + eleve,
                                "/livrets/" + ouvert.livret().numero(),
                                false),
                        new Lien("Suivi du PPRE", adresse + "/suivi", false),
                        new Lien("Terminer le PPRE", "", true)),
                eleve,
                EnvoisUniques.nouvelleCle(),
                refus.entrySet().stream()
                        .map(entree -> Erreur.auChamp(
                                entree.getKey(),
                                entree.getKey().equals(Interruption.LE) ? "Interrompu le" : "Motif",
                                entree.getValue()))
                        .toList(),
                Champ.simple(
                                Interruption.LE,
                                "Interrompu le",
                                saisi.getOrDefault(Interruption.LE, Dates.enChiffres(aujourdhui)))
                        .aidant("Exemple : 14/09/2026")
                        .requis()
                        .enErreur(refus.get(Interruption.LE)),
                Champ.simple(Interruption.MOTIF, "Motif", saisi.getOrDefault(Interruption.MOTIF, ""))
                        .auPlus(FormulaireSuivi.TEXTE_MAX)
                        .requis()
                        .enErreur(refus.get(Interruption.MOTIF)));
    }
}
