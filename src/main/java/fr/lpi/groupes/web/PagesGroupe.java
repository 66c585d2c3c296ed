package fr.lpi.groupes.web;

import fr.lpi.groupes.Courbe;
import fr.lpi.groupes.GroupeId;
import fr.lpi.groupes.Mesure;
import fr.lpi.groupes.Presence;
import fr.lpi.groupes.application.LireGroupes.Ouvert;
import fr.lpi.groupes.domain.Cahier;
import fr.lpi.groupes.domain.Groupe;
import fr.lpi.groupes.domain.SaisieSeance;
import fr.lpi.groupes.domain.Seance;
import fr.lpi.groupes.domain.Sejour;
import fr.lpi.groupes.web.PageGroupe.Eleve;
import fr.lpi.groupes.web.PageGroupe.Ligne;
import fr.lpi.groupes.web.PageGroupe.Signe;
import fr.lpi.groupes.web.PageGroupe.Tient;
import fr.lpi.scolarite.AnneeScolaire;
import fr.lpi.scolarite.EleveId;
import fr.lpi.scolarite.FicheEleve;
import fr.lpi.web.Accord;
import fr.lpi.web.Dates;
import fr.lpi.web.dsfr.Champ;
import fr.lpi.web.formulaire.Jour;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Puts a group into words.
@Component
public class PagesGroupe {

    /// As many columns as a telephone shows twice; the others are under « Toutes les séances ».
    private static final int SEANCES_DU_TABLEAU = 8;

    private final Clock horloge;

    PagesGroupe(Clock horloge) {
        this.horloge = horloge;
    }

    static String lieu(Groupe groupe, String ecole) {
        return ecole + ", " + new AnneeScolaire(groupe.annee());
    }

    static String animateurs(List<String> noms) {
        return noms.isEmpty() ? "Animé par la direction" : "Animé par " + String.join(", ", noms);
    }

    static String fin(Groupe groupe) {
        var le = groupe.termineLe();
        return le == null ? "" : "Terminé le " + Dates.enLettres(le);
    }

    /// « Consignes réussies sur 10 (visé : 8) ».
    static String indicateur(Mesure mesure) {
        return !mesure.compte()
                ? ""
                : mesure.enVue().isEmpty() ? mesure.nom() : "%s (%s)".formatted(mesure.nom(), mesure.enVue());
    }

    /// @param jour of a new session, as it was typed
    /// @param refus what is wrong with it; absent when nothing is
    public PageGroupe groupe(Ouvert ouvert, String fait, @Nullable String jour, @Nullable String refus) {
        var groupe = ouvert.groupe();
        var presents = ouvert.sejours().stream()
                .filter(Sejour::enCours)
                .map(Sejour::eleve)
                .collect(Collectors.toSet());
        return new PageGroupe(
                Adresses.de(groupe.id()),
                Adresses.ariane(groupe, ""),
                groupe.nom(),
                groupe.suivi().intitule(),
                lieu(groupe, ouvert.etablissement().nom()),
                fin(groupe),
                animateurs(ouvert.animateurs()),
                indicateur(groupe.suivi().mesure()),
                ouvert.organise(),
                fait(fait),
                ElevesEnMots.parNom(presents, ouvert.eleves()).stream()
                        .map(eleve -> new Eleve(eleve.nomComplet(), ElevesEnMots.classe(eleve)))
                        .toList(),
                ouvert.cahier()
                        .map(cahier -> tient(ouvert, cahier, presents, jour, refus))
                        .orElse(null));
    }

    private static String fait(String fait) {
        return switch (fait) {
            case "forme" -> "Le groupe est formé. Choisissez maintenant ses élèves.";
            case "modifie" -> "Le groupe est enregistré.";
            case "termine" ->
                "Le groupe est terminé. Rien n'est effacé : ses séances et ses progrès se lisent toujours.";
            case "repris" -> "Le groupe reprend.";
            default -> "";
        };
    }

    private Tient tient(
            Ouvert ouvert, Cahier cahier, Set<EleveId> presents, @Nullable String jour, @Nullable String refus) {
        var groupe = ouvert.groupe();
        var seances = cahier.seances();
        var tenues = seances.stream().filter(seance -> !seance.annulee()).toList();
        var dernieres = tenues.subList(Math.max(0, tenues.size() - SEANCES_DU_TABLEAU), tenues.size());
        var lignes = new ArrayList<Ligne>();
        ElevesEnMots.parNom(presents, ouvert.eleves())
                .forEach(eleve -> lignes.add(ligne(groupe, eleve, cahier, dernieres, false)));
        var partis = cahier.connus().stream()
                .filter(eleve -> !presents.contains(eleve))
                .toList();
        ElevesEnMots.parNom(partis, ouvert.eleves())
                .forEach(eleve -> lignes.add(ligne(groupe, eleve, cahier, dernieres, true)));
        return new Tient(
                groupe.termine()
                        ? null
                        : Champ.simple(
                                        SaisieSeance.LE,
                                        "Date de la séance",
                                        jour == null ? Jour.ecrire(LocalDate.now(horloge)) : jour)
                                .aidant("Une séance par jour : la même date rouvre la séance notée.")
                                .enErreur(refus),
                dernieres.stream().map(seance -> seance(groupe.id(), seance)).toList(),
                seances.reversed().stream()
                        .map(seance -> seance(groupe.id(), seance))
                        .toList(),
                lignes);
    }

    private static PageGroupe.Seance seance(GroupeId groupe, Seance seance) {
        var presents = seance.presences().values().stream()
                .filter(Presence.PRESENT::equals)
                .count();
        return new PageGroupe.Seance(
                Adresses.seance(groupe, seance.id()),
                "%02d/%02d".formatted(seance.le().getDayOfMonth(), seance.le().getMonthValue()),
                Dates.enLettres(seance.le()),
                seance.annulee()
                        ? "n'a pas eu lieu"
                        : "%s sur %d"
                                .formatted(
                                        Accord.nombre(presents, "présent"),
                                        seance.presences().size()),
                seance.remarque());
    }

    private static Ligne ligne(Groupe groupe, FicheEleve eleve, Cahier cahier, List<Seance> dernieres, boolean parti) {
        var progres = cahier.progres(eleve.id());
        var assiduite = cahier.assiduite(eleve.id());
        var mesure = groupe.suivi().mesure();
        return new Ligne(
                Adresses.eleve(groupe.id(), eleve.id()),
                eleve.nomComplet(),
                ElevesEnMots.classe(eleve),
                parti,
                dernieres.stream()
                        .map(seance -> signe(seance.presences().get(eleve.id())))
                        .toList(),
                assiduite.enMots(),
                assiduite.presences() + "\u00a0/\u00a0" + assiduite.seances(),
                progres.isEmpty() ? "" : mesure.enMots(progres.getLast()),
                Courbe.de(progres, mesure.vise()).orElse(null),
                mesure.valeurs(progres));
    }

    private static Signe signe(@Nullable Presence presence) {
        return presence == null
                ? new Signe("–", "pas attendu", "")
                : new Signe(
                        presence.lettre(),
                        presence.libelle().toLowerCase(Locale.FRENCH),
                        presence.name().toLowerCase(Locale.ROOT));
    }
}
