package fr.lpi.ppre.web.consultation;

import fr.lpi.ppre.DocumentPpre.Entete;
import fr.lpi.ppre.PpreId;
import fr.lpi.ppre.application.LirePpre.Lu;
import fr.lpi.web.Cadre.Lien;
import fr.lpi.web.Dates;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// « Consulter le PPRE »: the document as a sheet, every section of it, then its bilan.
///
/// @param avis what became of a save that came too late; empty otherwise
/// @param entete of the PPRE, as it was on the day
/// @param bilan absent until it is finalised
/// @param etat in words, with its day
public record PageConsultation(
        String adresse,
        String avis,
        List<Lien> ariane,
        String titre,
        String eleve,
        String dateNaissance,
        Entete entete,
        String etat,
        PpreLu ppre,
        @Nullable BilanLu bilan,
        Suite suite) {

    /// What comes next for those who write: the bilan to begin, to take up again, or nothing.
    public enum Suite {
        RIEN,
        CREER_LE_BILAN,
        REPRENDRE_LE_BILAN
    }

    static PageConsultation de(PpreId id, Lu lu, String fait) {
        var document = lu.document();
        var entete = document.ppre().entete();
        var eleve = entete.prenom() + " " + entete.nom().toUpperCase(Locale.FRENCH);
        var finaliseLe = Dates.enLettres(entete.finaliseLe());
        var bilan = document.sonBilan()
                .map(sien -> BilanLu.de(sien, document.ppre()))
                .orElse(null);
        return new PageConsultation(
                "/ppres/" + id,
                avis(fait, bilan != null),
                List.of(
                        new Lien("Mes livrets", "/", false),
                        new Lien("Livret de " + eleve, "/livrets/" + entete.numeroLivret(), false),
                        new Lien("PPRE du " + finaliseLe, "", true)),
                bilan == null ? "Consulter le PPRE" : "Consulter le PPRE et son bilan",
                eleve,
                Dates.enLettres(entete.dateNaissance()),
                entete,
                bilan == null
                        ? "Finalisé le " + finaliseLe
                        : "Finalisé le %s, bilan finalisé le %s".formatted(finaliseLe, bilan.finaliseLe()),
                PpreLu.de(document.ppre()),
                bilan,
                suite(lu));
    }

    private static Suite suite(Lu lu) {
        if (!lu.ecrit()) {
            return Suite.RIEN;
        }
        return switch (lu.phase()) {
            case MISE_EN_OEUVRE -> Suite.CREER_LE_BILAN;
            case BILAN -> Suite.REPRENDRE_LE_BILAN;
            case REDACTION, INTERROMPU, EVALUE, CLOS -> Suite.RIEN;
        };
    }

    private static String avis(String fait, boolean evalue) {
        return switch (fait) {
            case "deja-finalise" ->
                evalue
                        ? "Ce PPRE et son bilan sont finalisés : ils ne se modifient plus."
                        : "Ce PPRE est finalisé : il ne se modifie plus.";
            case "deja-en-cours" -> "Un autre PPRE est en cours pour cet élève : il n'y en a qu'un à la fois.";
            default -> "";
        };
    }
}
