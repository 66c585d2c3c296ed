package fr.lpi.ppre.web.fin;

import fr.lpi.ppre.application.suivi.LireSuivi.Ouvert;
import fr.lpi.ppre.domain.suivi.FormulaireSuivi;
import fr.lpi.ppre.domain.suivi.Interruption;
import fr.lpi.ppre.web.suivi.PageSuivi;
import fr.lpi.web.Cadre.Lien;
import fr.lpi.web.dsfr.Champ;
import fr.lpi.web.dsfr.Erreur;
import fr.lpi.web.formulaire.EnvoisUniques;
import java.util.List;
import java.util.Map;

/// « Interrompre le PPRE ».
///
/// @param empechement why it cannot be done any more, whatever is written; empty while it can
public record PageInterruption(
        String adresse,
        List<Lien> ariane,
        String eleve,
        String cle,
        String empechement,
        List<Erreur> erreurs,
        Champ le,
        Champ motif) {

    /// @param saisie as it is proposed, or as it was sent and refused
    static PageInterruption de(Ouvert<?> ouvert, Interruption saisie, Map<String, String> refus, String empechement) {
        return new PageInterruption(
                "/ppres/" + ouvert.ppre().id(),
                PageSuivi.ariane(ouvert, new Lien("Interrompre le PPRE", "", true)),
                ouvert.eleve().nomComplet(),
                EnvoisUniques.nouvelleCle(),
                empechement,
                refus.entrySet().stream()
                        .map(entree -> Erreur.auChamp(
                                entree.getKey(),
                                entree.getKey().equals(Interruption.LE) ? "Interrompu le" : "Motif",
                                entree.getValue()))
                        .toList(),
                Champ.simple(Interruption.LE, "Interrompu le", saisie.le())
                        .aidant("Exemple : 14/09/2026")
                        .requis()
                        .enErreur(refus.get(Interruption.LE)),
                Champ.simple(Interruption.MOTIF, "Motif", saisie.motif())
                        .auPlus(FormulaireSuivi.TEXTE_MAX)
                        .requis()
                        .enErreur(refus.get(Interruption.MOTIF)));
    }
}
