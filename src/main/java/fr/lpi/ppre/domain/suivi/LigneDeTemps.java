package fr.lpi.ppre.domain.suivi;

import fr.lpi.ppre.DocumentBilan.Action;
import fr.lpi.ppre.Periode;
import fr.lpi.ppre.SuiviPpre.Etat;
import fr.lpi.ppre.SuiviPpre.Tache;
import fr.lpi.ppre.domain.Ppre;
import fr.lpi.ppre.domain.Ppre.Acheve;
import fr.lpi.ppre.domain.Ppre.BilanEnCours;
import fr.lpi.ppre.domain.Ppre.Brouillon;
import fr.lpi.ppre.domain.Ppre.EnOeuvre;
import fr.lpi.ppre.domain.Ppre.Evalue;
import fr.lpi.ppre.domain.Ppre.Interrompu;
import fr.lpi.ppre.domain.Ppre.Publie;
import fr.lpi.ppre.domain.Ppre.Supprime;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The seven tasks of a PPRE on a day: what is done, what is under way, what is to come.
///
/// What LPI knows by itself is read from the PPRE; the rest from what was noted beside it.
///
/// @param redacteur name of who writes; empty while unknown
/// @param renouveleLe the day the next PPRE was begun; absent while it is not
public record LigneDeTemps(
        Ppre ppre,
        LectureSuivi suivi,
        String redacteur,
        @Nullable LocalDate renouveleLe,
        LocalDate aujourdhui) {

    /// In the order of the guide; one at most is under way.
    public List<Tache> taches() {
        return List.of(besoin(), validation(), redaction(), reunion(), miseEnOeuvre(), evaluation(), suite());
    }

    private Tache besoin() {
        var besoin = suivi.besoin();
        return tache(TacheSuivi.BESOIN, note(besoin.note()), besoin.par(), besoin.le(), null, besoin.circonstance());
    }

    private Tache validation() {
        var validation = suivi.validation();
        return tache(
                TacheSuivi.VALIDATION,
                note(validation.le() != null),
                validation.par(),
                validation.le(),
                null,
                validation.redacteur().isEmpty() || redacteur.isEmpty() ? "" : "Rédaction confiée à " + redacteur);
    }

    /// What is noted by hand before the document stands is still to come on a draft, and simply missing afterwards.
    private Etat note(boolean note) {
        return note ? Etat.FAIT : ppre instanceof Brouillon ? Etat.A_VENIR : Etat.NON_NOTE;
    }

    private Tache redaction() {
        return ppre instanceof Publie publie
                ? tache(
                        TacheSuivi.REDACTION,
                        Etat.FAIT,
                        redacteur,
                        publie.document().entete().finaliseLe(),
                        null,
                        "PPRE finalisé")
                : tache(TacheSuivi.REDACTION, Etat.EN_COURS, redacteur, null, null, "En cours de réalisation");
    }

    private Tache reunion() {
        var reunion = suivi.reunion();
        var le = reunion.le();
        if (le == null) {
            return tache(
                    TacheSuivi.REUNION,
                    ppre instanceof Brouillon || ppre instanceof EnOeuvre ? Etat.A_VENIR : Etat.NON_NOTE,
                    "",
                    null,
                    null,
                    "");
        }
        var tenue = !le.isAfter(aujourdhui);
        return tache(TacheSuivi.REUNION, tenue ? Etat.FAIT : Etat.A_VENIR, "", le, null, tenue ? "" : "Réunion prévue");
    }

    private Tache miseEnOeuvre() {
        var quoi = TacheSuivi.MISE_EN_OEUVRE;
        return switch (ppre) {
            case Brouillon _, Supprime _ -> tache(quoi, Etat.A_VENIR, "", null, null, "");
            case EnOeuvre finalise -> {
                if (suivi.accord().arreteLe().isPresent()) {
                    yield tache(quoi, Etat.ARRETEE, "", null, null, "Accord refusé");
                }
                var periode = periode(finalise);
                yield periode.finie(aujourdhui)
                        ? tache(quoi, Etat.FAIT, "", periode.debut(), periode.fin(), "Période terminée")
                        : tache(
                                quoi,
                                Etat.EN_COURS,
                                "",
                                periode.debut(),
                                periode.fin(),
                                "Semaine %d sur %d".formatted(periode.semaine(aujourdhui), periode.semaines()));
            }
            case Interrompu interrompu ->
                tache(quoi, Etat.FAIT, "", periode(interrompu).debut(), interrompu.le(), "PPRE interrompu");
            case BilanEnCours publie -> accomplie(publie);
            case Evalue publie -> accomplie(publie);
        };
    }

    private Tache evaluation() {
        var quoi = TacheSuivi.EVALUATION;
        return switch (ppre) {
            case Brouillon _, Supprime _ -> tache(quoi, Etat.A_VENIR, "", null, null, "");
            case EnOeuvre finalise -> {
                if (suivi.accord().arreteLe().isPresent()) {
                    yield tache(quoi, Etat.A_VENIR, "", null, null, "");
                }
                var periode = periode(finalise);
                var finie = periode.finie(aujourdhui);
                yield tache(
                        quoi,
                        finie ? Etat.EN_COURS : Etat.A_VENIR,
                        "",
                        null,
                        periode.fin(),
                        finie ? "Bilan en retard" : "Bilan à créer");
            }
            case BilanEnCours _ -> tache(quoi, Etat.EN_COURS, "", null, null, "Bilan en cours");
            case Interrompu _ -> tache(quoi, Etat.SANS_OBJET, "", null, null, "");
            case Evalue evalue ->
                tache(quoi, Etat.FAIT, "", evalue.bilan().entete().finaliseLe(), null, "Bilan finalisé");
        };
    }

    private Tache suite() {
        var quoi = TacheSuivi.SUITE;
        var suivant = renouveleLe;
        if (suivant != null) {
            return tache(quoi, Etat.FAIT, "", suivant, null, "Renouvelé");
        }
        if (!(ppre instanceof Acheve acheve)) {
            return tache(quoi, Etat.A_VENIR, "", null, null, "Clôturer, renouveler ou orienter");
        }
        return switch (acheve) {
            case Interrompu interrompu -> tache(quoi, Etat.FAIT, "", interrompu.le(), null, "Interrompu");
            case Evalue evalue -> {
                var closLe = evalue.closLe();
                yield evalue.clos()
                        ? tache(
                                quoi,
                                Etat.FAIT,
                                "",
                                closLe == null ? evalue.bilan().entete().finaliseLe() : closLe,
                                null,
                                "Clos")
                        : tache(quoi, Etat.EN_COURS, "", null, null, actions(evalue));
            }
        };
    }

    private static String actions(Evalue evalue) {
        var actions = evalue.bilan().contenu().actions();
        return actions.isEmpty()
                ? "Clôturer, renouveler ou orienter"
                : "Prévu au bilan : " + actions.stream().map(Action::libelle).collect(Collectors.joining(", "));
    }

    private static Tache accomplie(Publie publie) {
        var periode = periode(publie);
        return tache(TacheSuivi.MISE_EN_OEUVRE, Etat.FAIT, "", periode.debut(), periode.fin(), "");
    }

    private static Periode periode(Publie publie) {
        return new Periode(
                publie.document().entete().finaliseLe(),
                publie.document().contenu().semaines());
    }

    private static Tache tache(
            TacheSuivi quoi,
            Etat etat,
            String acteurs,
            @Nullable LocalDate le,
            @Nullable LocalDate au,
            String observation) {
        return new Tache(
                quoi.libelle(), quoi.ancre(), etat, acteurs.isEmpty() ? quoi.acteurs() : acteurs, le, au, observation);
    }
}
