package fr.lpi.accompagnement.web;

import fr.lpi.accompagnement.DocumentProjet.Action;
import fr.lpi.accompagnement.ProjetId;
import fr.lpi.accompagnement.application.LireProjets.Part;
import fr.lpi.accompagnement.domain.MaPart;
import fr.lpi.accompagnement.lecture.ProjetsEnMots;
import fr.lpi.scolarite.AnneeScolaire;
import fr.lpi.web.Accord;
import fr.lpi.web.Cadre.Lien;
import fr.lpi.web.formulaire.Nombres;
import java.util.List;
import org.springframework.stereotype.Component;

/// Puts into words where one stands in a project.
@Component
class PagesMaPart {

    PageMaPart de(ProjetId id, Part part) {
        var adresse = AdressesDuProjet.de(id);
        var document = part.version().document();
        var mienne = part.part();
        return new PageMaPart(
                List.of(
                        new Lien("Projets d'AP", "/accompagnement", false),
                        new Lien(document.intitule(), adresse + "/publication", false),
                        new Lien("Ma part", "", true)),
                document.intitule(),
                document.etablissement() + ", " + new AnneeScolaire(document.annee()),
                mesure(mienne),
                document.buts(),
                mienne.actions().stream()
                        .map(sienne -> new PageMaPart.Action(
                                ProjetsEnMots.action(sienne.action()), String.join(", ", sienne.avec())))
                        .toList(),
                mienne.aVenir().stream().map(ProjetsEnMots::etape).toList(),
                document.actions().stream().map(PagesMaPart::animee).toList(),
                part.ecrits().entrySet().stream()
                        .map(ecrit -> "%s\u00a0: %s"
                                .formatted(ecrit.getKey().libelle(), Accord.nombre(ecrit.getValue(), "champ")))
                        .toList(),
                part.grille()
                        .map(remplie -> remplie
                                ? "Vous avez rempli votre auto-évaluation : vous pouvez la compléter jusqu'à la fin de l'année."
                                : "Vous n'avez pas encore rempli votre auto-évaluation.")
                        .orElse(""),
                part.grille().map(_ -> adresse + "/auto-evaluation").orElse(""));
    }

    private static PageMaPart.Animee animee(Action action) {
        var heures = action.heuresEnTout();
        return new PageMaPart.Animee(
                action.intitule(), action.animateurs(), heures == null ? "" : Nombres.ecrire(heures) + "\u00a0h");
    }

    private static String mesure(MaPart part) {
        var actions = "%s sur %d".formatted(Accord.nombre(part.actions().size(), "action"), part.toutes());
        return part.total().signum() == 0
                ? actions
                : "%s, %s\u00a0h sur %s\u00a0h"
                        .formatted(actions, Nombres.ecrire(part.heures()), Nombres.ecrire(part.total()));
    }
}
