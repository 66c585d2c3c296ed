package fr.lpi.accueil.livret;

import fr.lpi.accueil.livret.PageLivret.Action;
import fr.lpi.accueil.livret.PageLivret.Document;
import fr.lpi.accueil.livret.PageLivret.Fait;
import fr.lpi.ppre.AccordFamille.EnAttente;
import fr.lpi.ppre.AccordFamille.Recueilli;
import fr.lpi.ppre.AccordFamille.Refuse;
import fr.lpi.ppre.EtatPpre;
import fr.lpi.ppre.EtatPpre.Phase;
import fr.lpi.ppre.PpreId;
import fr.lpi.ppre.SuiviPpre;
import fr.lpi.ppre.Visees;
import fr.lpi.scolarite.AnneeScolaire;
import fr.lpi.web.Accord;
import fr.lpi.web.Dates;
import fr.lpi.web.formulaire.EnvoisUniques;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The PPRE of a livret as its page tells them: what to do next, what may be read, what must wait.
///
/// @param ppres those the reader may know of, the latest last
/// @param suivis whether their suivi is the reader's to know
/// @param aujourdhui against which the end of a period is told
record PpresEnMots(String livret, List<EtatPpre> ppres, boolean suivis, LocalDate aujourdhui) {

    /// Whether the next PPRE may be begun: none is before its end.
    boolean libre() {
        return ppres.isEmpty() || !ppres.getLast().enCours();
    }

    /// @param cle of the form that creates a PPRE, when that is the next step
    Action action(@Nullable String cle) {
        if (ppres.isEmpty()) {
            return new Action("Aucun PPRE en cours", "Le PPRE reste à écrire", "Créer un PPRE", livret + "/ppres", cle);
        }
        var dernier = ppres.getLast();
        return switch (dernier.phase()) {
            case REDACTION ->
                new Action(
                        "PPRE en cours de réalisation",
                        "Le brouillon est à l'étape %d sur 4".formatted(dernier.etape()),
                        "Reprendre à l'étape " + dernier.etape(),
                        brouillon(dernier),
                        null);
            case MISE_EN_OEUVRE -> miseEnOeuvre(dernier);
            case BILAN ->
                new Action(
                        "Bilan en cours",
                        "Le bilan du PPRE est commencé",
                        "Reprendre le bilan",
                        "/ppres/" + dernier.id() + "/bilan/etapes/2",
                        null);
            case INTERROMPU ->
                new Action(
                        "PPRE interrompu",
                        "Un nouveau PPRE peut être créé, à partir de ce qui reste vrai",
                        "Créer un nouveau PPRE",
                        "/ppres/" + dernier.id() + "/renouvellement",
                        cle);
            case EVALUE, CLOS ->
                new Action(
                        dernier.phase() == Phase.CLOS ? "PPRE clos" : "PPRE et son bilan",
                        "Le bilan est finalisé : il est à lire avec l'élève et sa famille",
                        "Créer un nouveau PPRE",
                        "/ppres/" + dernier.id() + "/renouvellement",
                        cle);
        };
    }

    /// While a need waits for the direction.
    Action besoin(boolean direction) {
        return new Action(
                "Besoin identifié",
                direction
                        ? "La mise en place d'un PPRE est à valider"
                        : "La mise en place du PPRE attend la validation de la direction",
                direction ? "Valider la mise en place" : "Voir le besoin noté",
                livret + "/besoin",
                null);
    }

    private Action miseEnOeuvre(EtatPpre ppre) {
        if (ppre.rectification()) {
            return new Action(
                    "PPRE finalisé, rectificatif en cours",
                    "Le PPRE reste valable jusqu'à ce que son rectificatif soit finalisé",
                    "Reprendre le rectificatif",
                    "/ppres/" + ppre.id() + "/etapes/1",
                    null);
        }
        var arretLe = ppre.arreteLe();
        if (arretLe.isPresent()) {
            return new Action(
                    "PPRE finalisé, mise en œuvre arrêtée",
                    "Les responsables légaux ont refusé leur accord le " + Dates.enLettres(arretLe.get()),
                    "Noter l'accord",
                    "/ppres/" + ppre.id() + "/suivi#accord",
                    null);
        }
        if (ppre.accordARedonner() && !ppre.bilanAttendu(aujourdhui)) {
            return new Action(
                    "PPRE rectifié, accord à redemander",
                    "L'accord et les signatures étaient donnés à la version d'avant le " + rectifieLe(ppre),
                    "Noter l'accord",
                    "/ppres/" + ppre.id() + "/suivi#accord",
                    null);
        }
        if (ppre.accordManquant(aujourdhui) && !ppre.bilanAttendu(aujourdhui)) {
            return new Action(
                    "PPRE finalisé, accord en attente",
                    "L'accord des responsables légaux est attendu depuis plus de deux semaines",
                    "Noter l'accord",
                    "/ppres/" + ppre.id() + "/suivi#accord",
                    null);
        }
        if (ppre.bilanAttendu(aujourdhui)) {
            var periode = ppre.periode().orElseThrow();
            var finie = periode.finie(aujourdhui);
            return new Action(
                    finie ? "PPRE finalisé, période terminée" : "PPRE finalisé, la période se termine",
                    (finie ? "Le bilan était à faire avant le " : "Le bilan est à faire avant le ")
                            + Dates.enLettres(periode.fin()),
                    "Créer le bilan du PPRE",
                    "/ppres/" + ppre.id() + "/bilan",
                    EnvoisUniques.nouvelleCle());
        }
        return new Action(
                "PPRE finalisé, " + Accord.nombre(ppre.semaines(), "semaine"),
                "Le PPRE est à lire, à imprimer et à expliquer à l'élève et à sa famille",
                "Noter une observation",
                "/ppres/" + ppre.id() + "/observations",
                null);
    }

    List<Document> documents(Map<PpreId, Visees> visees) {
        return ppres.stream().map(ppre -> document(ppre, visees.get(ppre.id()))).toList();
    }

    /// What may hold up the last PPRE, once it is finalised and until its bilan.
    List<Fait> faits(SuiviPpre suivi) {
        var dernier = ppres.getLast();
        var phase = dernier.phase();
        if (phase != Phase.MISE_EN_OEUVRE && phase != Phase.BILAN) {
            return List.of();
        }
        var accord = "Accord des responsables légaux\u00a0: "
                + switch (dernier.accord()) {
                    case EnAttente _ ->
                        dernier.accordARedonner() ? "à redemander depuis le rectificatif" : "en attente";
                    case Recueilli(var le) -> "recueilli le " + Dates.enLettres(le);
                    case Refuse(var le) -> "refusé le " + Dates.enLettres(le);
                };
        return List.of(
                new Fait(accord, dernier.accord() instanceof Recueilli),
                new Fait(
                        "Signatures\u00a0: %d sur %d".formatted(suivi.signees(), suivi.attendues()),
                        suivi.signees() == suivi.attendues()));
    }

    /// Why no other PPRE may be begun; empty when one may.
    String pourquoiPasUnAutre() {
        if (libre()) {
            return "";
        }
        return ppres.getLast().enCoursDeRealisation()
                ? "Un PPRE est en cours de réalisation : il n'y en a qu'un à la fois."
                : "Un PPRE est en cours : le suivant se crée après son bilan, ou son interruption.";
    }

    /// Why no deleted draft may be taken back; empty when one may.
    String pourquoiPasDeReprise() {
        return libre() ? "" : Retours.SANS_REPRISE;
    }

    private Document document(EtatPpre ppre, @Nullable Visees visees) {
        var brouillon = ppre.enCoursDeRealisation();
        return new Document(
                AnneeScolaire.le(Dates.jour(ppre.creeLe())).toString(),
                ppre.evalueLe() == null ? "PPRE" : "PPRE et son bilan",
                "Créé le : " + Dates.enLettres(ppre.creeLe()),
                visees,
                detail(ppre),
                brouillon ? brouillon(ppre) : "/ppres/" + ppre.id(),
                brouillon ? "" : "/ppres/" + ppre.id() + "/pdf",
                brouillon,
                ppre.enCours(),
                suivis ? "/ppres/" + ppre.id() + "/suivi" : "");
    }

    private static String detail(EtatPpre ppre) {
        var finalise = ppre.finaliseLe();
        if (finalise == null) {
            return "En cours de réalisation, étape %d sur 4".formatted(ppre.etape());
        }
        var debut = "Finalisé le " + Dates.enLettres(finalise)
                + (ppre.rectifieLe() == null ? "" : ", rectifié le " + rectifieLe(ppre));
        var depuis = debut + ", " + Accord.nombre(ppre.semaines(), "semaine");
        var evalue = ppre.evalueLe();
        if (evalue != null) {
            return debut + ", bilan le " + Dates.enLettres(evalue) + (ppre.phase() == Phase.CLOS ? ", PPRE clos" : "");
        }
        var interrompu = ppre.interrompuLe();
        if (interrompu != null) {
            return debut + ", interrompu le " + Dates.enLettres(interrompu);
        }
        if (ppre.rectification()) {
            return depuis + ", rectificatif en cours";
        }
        if (ppre.arrete()) {
            return depuis + ", mise en œuvre arrêtée : accord refusé";
        }
        return ppre.phase() == Phase.BILAN ? depuis + ", bilan en cours" : depuis;
    }

    private static String rectifieLe(EtatPpre ppre) {
        return Dates.enLettres(Objects.requireNonNull(ppre.rectifieLe()));
    }

    private static String brouillon(EtatPpre ppre) {
        return "/ppres/%s/etapes/%d".formatted(ppre.id(), ppre.etape());
    }
}
