package fr.lpi.groupes.web;

import fr.lpi.groupes.Courbe;
import fr.lpi.groupes.GroupeId;
import fr.lpi.groupes.application.AnimerGroupe.SeanceOuverte;
import fr.lpi.groupes.application.AnimerGroupe.Suivi;
import fr.lpi.groupes.application.Saisie;
import fr.lpi.groupes.domain.Note;
import fr.lpi.groupes.domain.SaisieGroupe;
import fr.lpi.groupes.domain.SaisieProgres;
import fr.lpi.groupes.domain.SaisieSeance;
import fr.lpi.groupes.web.PageSeance.Appel;
import fr.lpi.scolarite.FicheEleve;
import fr.lpi.web.Dates;
import fr.lpi.web.dsfr.Case;
import fr.lpi.web.dsfr.Champ;
import fr.lpi.web.dsfr.Erreur;
import fr.lpi.web.dsfr.Identifiant;
import fr.lpi.web.formulaire.EnvoisUniques;
import fr.lpi.web.formulaire.Jour;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Puts a session, and how a pupil gets on, into words.
@Component
class PagesSeance {

    private final Clock horloge;

    PagesSeance(Clock horloge) {
        this.horloge = horloge;
    }

    PageSeance seance(SeanceOuverte ouverte, Saisie saisie, String fait) {
        var groupe = ouverte.groupe();
        var seance = ouverte.seance();
        var eleves = PagesGroupe.parNom(ouverte.eleves().keySet(), ouverte.eleves());
        var champs = new ArrayList<String>();
        eleves.forEach(eleve -> champs.add(SaisieSeance.PRESENCE + eleve.id()));
        champs.addAll(List.of(SaisieSeance.REMARQUE, SaisieSeance.LE, SaisieSeance.ANNULEE));
        return new PageSeance(
                Adresses.seance(groupe.id(), seance.id()),
                Adresses.de(groupe.id()),
                Adresses.ariane(groupe, "Séance du " + Jour.ecrire(seance.le())),
                "Séance du " + Dates.enLettres(seance.le()),
                groupe.nom() + " – " + groupe.suivi().intitule(),
                switch (fait) {
                    case "enregistree" -> "La séance est enregistrée.";
                    case "ouverte" ->
                        "La séance est ouverte, chacun y est noté présent. Notez les absents, ou dites en bas de page qu'elle n'a pas eu lieu.";
                    default -> "";
                },
                PagesFiche.lus(champs, saisie.lus()),
                champs.stream()
                        .filter(saisie.erreurs()::containsKey)
                        .map(champ -> Erreur.auChamp(
                                champ, ou(champ, eleves), saisie.erreurs().getOrDefault(champ, "")))
                        .toList(),
                eleves.stream().map(eleve -> appel(eleve, saisie)).toList(),
                Champ.simple(SaisieSeance.REMARQUE, "Remarque sur la séance", saisie.lire(SaisieSeance.REMARQUE))
                        .aidant("Ce qui a été fait, ce qui reste à faire. Facultatif.")
                        .auPlus(SaisieSeance.REMARQUE_MAX)
                        .enErreur(saisie.erreurs().get(SaisieSeance.REMARQUE)),
                Champ.simple(SaisieSeance.LE, "Date de la séance", saisie.lire(SaisieSeance.LE))
                        .enErreur(saisie.erreurs().get(SaisieSeance.LE)),
                Case.simple(
                        SaisieSeance.ANNULEE,
                        "Cette séance n'a pas eu lieu : elle ne compte pour personne",
                        saisie.lire(SaisieSeance.ANNULEE).equals(SaisieGroupe.OUI)));
    }

    private static String ou(String champ, List<FicheEleve> eleves) {
        return SaisieSeance.eleve(champ)
                .flatMap(id -> eleves.stream()
                        .filter(eleve -> eleve.id().equals(id))
                        .map(FicheEleve::nomComplet)
                        .findFirst())
                .orElse(champ.equals(SaisieSeance.REMARQUE) ? "Remarque" : "Date de la séance");
    }

    private static Appel appel(FicheEleve eleve, Saisie saisie) {
        var champ = SaisieSeance.PRESENCE + eleve.id();
        var choisie = saisie.lire(champ);
        return new Appel(
                Identifiant.de(champ),
                champ,
                eleve.nomComplet(),
                choisie.isEmpty() ? PagesGroupe.classe(eleve) + ", pas attendu ce jour-là" : PagesGroupe.classe(eleve),
                choisie,
                saisie.erreurs().get(champ));
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
                PagesGroupe.classe(eleve) + " – " + groupe.suivi().intitule()
                        + (suivi.membre() ? "" : ", a quitté le groupe"),
                fait(fait),
                corrigee == null ? "" : mesure.enMots(corrigee.progres()),
                cle.isEmpty() ? EnvoisUniques.nouvelleCle() : cle,
                PagesFiche.lus(champs, ecrite.lus()),
                champs.stream()
                        .filter(ecrite.erreurs()::containsKey)
                        .map(champ -> Erreur.auChamp(
                                champ,
                                noms(mesure.nom()).getOrDefault(champ, ""),
                                ecrite.erreurs().getOrDefault(champ, "")))
                        .toList(),
                champ(ecrite, SaisieProgres.LE, "Date"),
                champs.contains(SaisieProgres.VALEUR)
                        ? champ(ecrite, SaisieProgres.VALEUR, mesure.compte() ? mesure.nom() : "Valeur")
                                .aidant(mesure.enVue())
                        : null,
                champ(ecrite, SaisieProgres.MOT, "En quelques mots")
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

    private static Champ champ(Saisie saisie, String nom, String libelle) {
        return Champ.simple(nom, libelle, saisie.lire(nom))
                .enErreur(saisie.erreurs().get(nom));
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
