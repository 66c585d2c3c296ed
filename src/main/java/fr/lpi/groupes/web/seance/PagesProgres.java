package fr.lpi.groupes.web.seance;

import fr.lpi.groupes.Courbe;
import fr.lpi.groupes.GroupeId;
import fr.lpi.groupes.application.NoterProgres.Suivi;
import fr.lpi.groupes.application.Saisie;
import fr.lpi.groupes.domain.Note;
import fr.lpi.groupes.domain.SaisieProgres;
import fr.lpi.groupes.web.Adresses;
import fr.lpi.groupes.web.ElevesEnMots;
import fr.lpi.groupes.web.SaisieEnMots;
import fr.lpi.web.Dates;
import fr.lpi.web.formulaire.EnvoisUniques;
import fr.lpi.web.formulaire.Jour;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Puts into words how a pupil of a group gets on.
@Component
class PagesProgres {

    private final Clock horloge;

    PagesProgres(Clock horloge) {
        this.horloge = horloge;
    }

    /// @param corrigee the note being mended; absent for a new one
    /// @param saisie what was typed and refused; absent for a form that opens
    PageProgres progres(Suivi suivi, @Nullable Note corrigee, @Nullable Saisie saisie, String cle, String fait) {
        var groupe = suivi.groupe();
        var eleve = suivi.eleve();
        var adresse = Adresses.eleve(groupe.id(), eleve.id());
        var mesure = groupe.suivi().mesure();
        var ecrite = saisie == null ? ouverte(corrigee) : saisie;
        var champs = Stream.of(SaisieProgres.LE, SaisieProgres.VALEUR, SaisieProgres.MOT)
                .filter(champ -> !champ.equals(SaisieProgres.VALEUR)
                        || mesure.compte()
                        || !ecrite.lire(champ).isEmpty())
                .toList();
        var progres = suivi.cahier().progres(eleve.id());
        return new PageProgres(
                adresse,
                adresse + "/progres" + (corrigee == null ? "" : "/" + corrigee.id()),
                Adresses.ariane(groupe, eleve.nomComplet()),
                eleve.nomComplet(),
                ElevesEnMots.classe(eleve) + " – " + groupe.suivi().intitule()
                        + (suivi.membre() ? "" : ", a quitté le groupe"),
                fait(fait),
                corrigee == null ? "" : mesure.enMots(corrigee.progres()),
                cle.isEmpty() ? EnvoisUniques.nouvelleCle() : cle,
                SaisieEnMots.lus(champs, ecrite),
                SaisieEnMots.erreurs(champs, ecrite, champ -> noms(mesure.nom()).getOrDefault(champ, "")),
                SaisieEnMots.champ(ecrite, SaisieProgres.LE, "Date"),
                champs.contains(SaisieProgres.VALEUR)
                        ? SaisieEnMots.champ(ecrite, SaisieProgres.VALEUR, mesure.compte() ? mesure.nom() : "Valeur")
                                .aidant(mesure.enVue())
                        : null,
                SaisieEnMots.champ(ecrite, SaisieProgres.MOT, "En quelques mots")
                        .aidant("Ce que l'élève sait faire, ce qui l'aide.")
                        .auPlus(SaisieProgres.MOT_MAX),
                mesure.nom(),
                mesure.enVue(),
                Courbe.de(progres, mesure.vise()).orElse(null),
                mesure.valeurs(progres),
                suivi.cahier().notes(eleve.id()).reversed().stream()
                        .map(note -> note(note, adresse, suivi))
                        .toList(),
                suivi.cahier().assiduite(eleve.id()).enMots(),
                seances(suivi, groupe.id()));
    }

    private Saisie ouverte(@Nullable Note corrigee) {
        return corrigee == null
                ? new Saisie(Map.of(SaisieProgres.LE, Jour.ecrire(LocalDate.now(horloge))), Map.of(), new HashMap<>())
                : Saisie.de(corrigee.champs());
    }

    private static Map<String, String> noms(String mesure) {
        return Map.of(
                SaisieProgres.LE,
                "Date",
                SaisieProgres.VALEUR,
                mesure.isEmpty() ? "Valeur" : mesure,
                SaisieProgres.MOT,
                "En quelques mots");
    }

    private static String fait(String fait) {
        return switch (fait) {
            case "note" -> "Le progrès est noté.";
            case "corrige" -> "La note est corrigée.";
            case "retire" -> "La note est retirée : elle ne compte plus.";
            default -> "";
        };
    }

    private static PageProgres.Note note(Note note, String adresse, Suivi suivi) {
        var valeur = note.progres().valeur();
        var mesure = suivi.groupe().suivi().mesure();
        return new PageProgres.Note(
                Dates.enLettres(note.progres().le()),
                valeur == null ? "" : mesure.ecrire(valeur),
                note.progres().mot(),
                adresse + "?note=" + note.id() + "#noter",
                adresse + "/progres/" + note.id() + "/retrait");
    }

    private static List<PageProgres.Seance> seances(Suivi suivi, GroupeId groupe) {
        return suivi.cahier().seances().reversed().stream()
                .map(seance -> {
                    var presence = seance.presences().get(suivi.eleve().id());
                    return presence == null
                            ? null
                            : new PageProgres.Seance(
                                    Adresses.seance(groupe, seance.id()),
                                    Dates.enLettres(seance.le()),
                                    seance.annulee()
                                            ? "n'a pas eu lieu"
                                            : presence.libelle().toLowerCase(Locale.FRENCH));
                })
                .filter(Objects::nonNull)
                .toList();
    }
}
