package fr.lpi.ppre.web.suivi;

import fr.lpi.ppre.application.suivi.LireSuivi.Ouvert;
import fr.lpi.web.Cadre.Lien;
import fr.lpi.web.Dates;
import java.time.LocalDate;
import java.util.List;

/// The invitation as it is printed and handed over.
///
/// @param quand day and hour, in letters
/// @param invites one a line
public record PageInvitation(
        String adresse,
        List<Lien> ariane,
        String eleve,
        String classe,
        String etablissement,
        String quand,
        String lieu,
        List<String> invites) {

    static PageInvitation de(Ouvert<?> ouvert, LocalDate le) {
        var adresse = "/ppres/" + ouvert.ppre().id() + "/suivi";
        var reunion = ouvert.lecture().reunion();
        var heure = reunion.heure();
        return new PageInvitation(
                adresse,
                PageSuivi.ariane(ouvert, new Lien("Invitation", "", true)),
                ouvert.eleve().nomComplet(),
                ouvert.eleve().classe(),
                ouvert.eleve().etablissement().nom(),
                "le " + Dates.enLettres(le)
                        + (heure == null
                                ? ""
                                : "\u00a0à %d\u00a0h\u00a0%02d".formatted(heure.getHour(), heure.getMinute())),
                reunion.lieu(),
                reunion.invites()
                        .lines()
                        .map(String::strip)
                        .filter(ligne -> !ligne.isEmpty())
                        .toList());
    }
}
