package fr.lpi.accueil.liste;

import fr.lpi.acces.CompteId;
import fr.lpi.accueil.liste.PageMesLivrets.Avancement;
import fr.lpi.accueil.liste.PageMesLivrets.Ligne;
import fr.lpi.ppre.EtatPpre;
import fr.lpi.referentiel.Listes.Niveau;
import fr.lpi.referentiel.Referentiel;
import fr.lpi.scolarite.Eleve;
import fr.lpi.web.Dates;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// A line of « Mes livrets »: how far its PPRE is, today.
///
/// @param noms of those who are responsable
record LigneEnMots(Referentiel referentiel, LocalDate aujourdhui, Map<CompteId, String> noms) {

    Ligne de(LivretSuivi suivi) {
        var eleve = suivi.eleve();
        var dernier = suivi.ppres().isEmpty() ? null : suivi.ppres().getLast();
        return new Ligne(
                "/livrets/" + suivi.livret().numero(),
                eleve.nom().toUpperCase(Locale.FRENCH),
                eleve.prenom(),
                eleve.classe(),
                niveau(eleve),
                dernier == null ? List.of() : List.of("PPRE"),
                dernier == null ? Avancement.AUCUN : avancement(dernier),
                dernier == null ? "" : etat(dernier),
                dernier == null ? "" : detail(dernier),
                noms.getOrDefault(suivi.livret().responsable(), ""));
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
        var finalise = ppre.finaliseLe();
        if (finalise == null) {
            return new Avancement(ppre.etape() * 25 - 10, 0, 0);
        }
        return new Avancement(100, Math.min(100, semaine(finalise) * 100 / Math.max(1, ppre.semaines())), 0);
    }

    private String etat(EtatPpre ppre) {
        var finalise = ppre.finaliseLe();
        if (finalise == null) {
            return "En cours de réalisation, étape %d sur 4".formatted(ppre.etape());
        }
        var semaine = semaine(finalise);
        return semaine > ppre.semaines()
                ? "Finalisé, période terminée"
                : "Finalisé, semaine %d sur %d".formatted(semaine, ppre.semaines());
    }

    private static String detail(EtatPpre ppre) {
        var finalise = ppre.finaliseLe();
        return finalise == null
                ? "Modifié le " + Dates.enLettres(ppre.modifieLe())
                : "Finalisé le " + Dates.enLettres(finalise);
    }

    private int semaine(LocalDate finalise) {
        return (int) ChronoUnit.WEEKS.between(finalise, aujourdhui) + 1;
    }
}
