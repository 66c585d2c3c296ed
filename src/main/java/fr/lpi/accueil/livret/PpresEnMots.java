package fr.lpi.accueil.livret;

import fr.lpi.accueil.livret.PageLivret.Action;
import fr.lpi.accueil.livret.PageLivret.Document;
import fr.lpi.ppre.EtatPpre;
import fr.lpi.scolarite.AnneeScolaire;
import fr.lpi.web.Accord;
import fr.lpi.web.Dates;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The PPRE of a livret as its page tells them: what to do next, what may be read, what must wait.
///
/// @param ppres those the reader may know of, the latest last
record PpresEnMots(String livret, List<EtatPpre> ppres) {

    /// @param cle of the form that creates a PPRE, when that is the next step
    Action action(@Nullable String cle) {
        if (ppres.isEmpty()) {
            return new Action("Aucun PPRE en cours", "Le PPRE reste à écrire", "Créer un PPRE", livret + "/ppres", cle);
        }
        var dernier = ppres.getLast();
        if (dernier.enCoursDeRealisation()) {
            return new Action(
                    "PPRE en cours de réalisation",
                    "Le brouillon est à l'étape %d sur 4".formatted(dernier.etape()),
                    "Reprendre à l'étape " + dernier.etape(),
                    brouillon(dernier),
                    null);
        }
        return new Action(
                "PPRE finalisé, " + Accord.nombre(dernier.semaines(), "semaine"),
                "Le PPRE est à lire, à imprimer et à expliquer à l'élève et à sa famille",
                "Consulter le PPRE",
                "/ppres/" + dernier.id(),
                null);
    }

    List<Document> documents() {
        return ppres.stream().map(PpresEnMots::document).toList();
    }

    /// Why no other PPRE may be begun; empty when one may.
    String pourquoiPasUnAutre() {
        if (ppres.isEmpty()) {
            return "";
        }
        return ppres.getLast().enCoursDeRealisation()
                ? "Un PPRE est en cours de réalisation : il n'y en a qu'un à la fois."
                : "Un PPRE est en cours : le suivant se crée après son bilan.";
    }

    /// Why no deleted draft may be taken back; empty when one may.
    String pourquoiPasDeReprise() {
        return ppres.isEmpty() ? "" : Retours.SANS_REPRISE;
    }

    private static Document document(EtatPpre ppre) {
        var finalise = ppre.finaliseLe();
        return new Document(
                AnneeScolaire.le(Dates.jour(ppre.creeLe())).toString(),
                "PPRE",
                "Créé le : " + Dates.enLettres(ppre.creeLe()),
                finalise == null
                        ? "En cours de réalisation, étape %d sur 4".formatted(ppre.etape())
                        : "Finalisé le %s, %s"
                                .formatted(Dates.enLettres(finalise), Accord.nombre(ppre.semaines(), "semaine")),
                finalise == null ? brouillon(ppre) : "/ppres/" + ppre.id(),
                finalise == null ? "" : "/ppres/" + ppre.id() + "/pdf",
                finalise == null);
    }

    private static String brouillon(EtatPpre ppre) {
        return "/ppres/%s/etapes/%d".formatted(ppre.id(), ppre.etape());
    }
}
