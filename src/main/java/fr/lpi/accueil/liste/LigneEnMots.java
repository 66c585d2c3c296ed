package fr.lpi.accueil.liste;

import fr.lpi.acces.CompteId;
import fr.lpi.accueil.liste.PageMesLivrets.Avancement;
import fr.lpi.accueil.liste.PageMesLivrets.Ligne;
import fr.lpi.livret.Livret;
import fr.lpi.ppre.EtatPpre;
import fr.lpi.referentiel.Listes.Niveau;
import fr.lpi.referentiel.Referentiel;
import fr.lpi.scolarite.Eleve;
import fr.lpi.web.Dates;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// A line of « Mes livrets »: how far its PPRE is, today.
///
/// @param noms of those who are responsable
record LigneEnMots(Referentiel referentiel, LocalDate aujourdhui, Map<CompteId, String> noms) {

    Ligne de(LivretSuivi suivi) {
        var eleve = suivi.eleve();
        var besoin = suivi.enCours() ? null : suivi.besoin();
        var dernier = suivi.ppres().isEmpty() ? null : suivi.ppres().getLast();
        return new Ligne(
                "/livrets/" + suivi.livret().numero(),
                eleve.nom().toUpperCase(Locale.FRENCH),
                eleve.prenom(),
                eleve.classe(),
                niveau(eleve),
                suivi.enCours() ? List.of("PPRE") : List.of(),
                dernier == null ? Avancement.AUCUN : avancement(dernier),
                besoin != null ? "Besoin identifié, en attente de la direction" : dernier == null ? "" : etat(dernier),
                besoin != null ? "Identifié le " + Dates.enLettres(besoin) : dernier == null ? "" : detail(dernier),
                responsable(suivi.livret()));
    }

    private String responsable(Livret livret) {
        var id = livret.responsable();
        return id == null ? "à nommer" : noms.getOrDefault(id, "");
    }

    /// The level, when the name of the class does not say it.
    private String niveau(Eleve eleve) {
        var code = eleve.niveau();
        return code == null
                ? ""
                : referentiel
                        .niveau(code)
                        .map(Niveau::libelle)
                        .filter(libelle -> !eleve.classe().startsWith(libelle + " ")
                                && !eleve.classe().startsWith(libelle.substring(0, 1)))
                        .orElse("");
    }

    private Avancement avancement(EtatPpre ppre) {
        return switch (ppre.phase()) {
            case REDACTION -> new Avancement(ppre.etape() * 25 - 10, 0, 0);
            case MISE_EN_OEUVRE ->
                new Avancement(
                        100,
                        ppre.periode()
                                .map(periode -> periode.semaine(aujourdhui) * 100 / Math.max(1, periode.semaines()))
                                .orElse(0),
                        0,
                        ppre.periode()
                                .filter(periode -> periode.finie(aujourdhui))
                                .isPresent());
            case INTERROMPU -> new Avancement(100, 0, 0);
            case BILAN -> new Avancement(100, 100, 50);
            case EVALUE, CLOS -> new Avancement(100, 100, 100);
        };
    }

    private String etat(EtatPpre ppre) {
        var finalise = ppre.finaliseLe();
        if (finalise == null) {
            return "En cours de réalisation, étape %d sur 4".formatted(ppre.etape());
        }
        return switch (ppre.phase()) {
            case BILAN -> "Bilan en cours";
            case EVALUE -> "PPRE et son bilan";
            case CLOS -> "Clos";
            case INTERROMPU -> "Interrompu";
            case REDACTION, MISE_EN_OEUVRE -> {
                if (ppre.arrete()) {
                    yield "Finalisé, mise en œuvre arrêtée";
                }
                var periode = ppre.periode().orElseThrow();
                yield periode.finie(aujourdhui)
                        ? "Finalisé, période terminée"
                        : "Finalisé, semaine %d sur %d".formatted(periode.semaine(aujourdhui), periode.semaines());
            }
        };
    }

    private String detail(EtatPpre ppre) {
        var finalise = ppre.finaliseLe();
        var evalue = ppre.evalueLe();
        if (finalise == null) {
            return "Modifié le " + Dates.enLettres(ppre.modifieLe());
        }
        if (evalue != null) {
            return "Bilan finalisé le " + Dates.enLettres(evalue);
        }
        var interrompu = ppre.interrompuLe();
        if (interrompu != null) {
            return "Interrompu le " + Dates.enLettres(interrompu);
        }
        var arretLe = ppre.arreteLe();
        if (arretLe.isPresent()) {
            return "Accord refusé le " + Dates.enLettres(arretLe.get());
        }
        if (ppre.bilanAttendu(aujourdhui)) {
            var periode = ppre.periode().orElseThrow();
            return (periode.finie(aujourdhui) ? "Bilan en retard depuis le " : "Bilan à faire avant le ")
                    + Dates.enLettres(periode.fin());
        }
        var rectifie = ppre.rectifieLe();
        return rectifie == null
                ? "Finalisé le " + Dates.enLettres(finalise)
                : "Rectifié le " + Dates.enLettres(rectifie);
    }
}
