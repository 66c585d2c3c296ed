package fr.lpi.ppre.domain.suivi;

import fr.lpi.ppre.AccordFamille;
import fr.lpi.ppre.AccordFamille.Choix;
import fr.lpi.ppre.Signataire;
import fr.lpi.ppre.Signataire.Issue;
import fr.lpi.ppre.Signataire.Reponse;
import fr.lpi.ppre.domain.formulaire.Saisie;
import fr.lpi.ppre.domain.lecture.Bornes;
import fr.lpi.ppre.domain.lecture.Manque;
import fr.lpi.ppre.domain.suivi.LectureSuivi.Besoin;
import fr.lpi.ppre.domain.suivi.LectureSuivi.Reunion;
import fr.lpi.ppre.domain.suivi.LectureSuivi.Validation;
import fr.lpi.referentiel.Listes.Entree;
import fr.lpi.web.formulaire.Jour;
import fr.lpi.web.formulaire.Jours;
import fr.lpi.web.formulaire.Jours.Borne;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads a suivi once, task by task, and notes what is to be mended on the way.
final class LecteurSuivi {

    private static final Pattern HEURE = Pattern.compile("(\\d{1,2})\\s*[hH:]\\s*(\\d{2})?");

    private final Saisie saisie;
    private final FormulaireSuivi formulaire;
    private final Reperes reperes;
    private final Set<String> redacteurs;
    private final Map<String, LocalDate> jours = new TreeMap<>();
    private final List<Manque> manques = new ArrayList<>();

    /// @param redacteurs those who may be named to write, as the form holds them
    LecteurSuivi(Saisie saisie, FormulaireSuivi formulaire, Reperes reperes, Set<String> redacteurs) {
        this.saisie = saisie;
        this.formulaire = formulaire;
        this.reperes = reperes;
        this.redacteurs = redacteurs;
    }

    LectureSuivi lire() {
        // What comes before the writing may be older than the draft, by a year at most.
        var avant = new Borne(reperes.creeLe().minusYears(1), "remonte à plus d'un an avant la création du PPRE");
        var creation = new Borne(reperes.creeLe(), "précède la création du PPRE");
        var finalise = reperes.finaliseLe();
        var finalisation = finalise == null ? creation : Bornes.finalisation(finalise);
        var evalue = reperes.evalueLe();
        var besoin = besoin(avant);
        var identifieLe = besoin.le();
        var validation = validation(
                identifieLe == null ? avant : new Borne(identifieLe, "précède le jour où le besoin a été identifié"));
        var reunion = reunion(creation);
        fait(ChampsSuivi.EXPLIQUE_ELEVE, creation);
        fait(ChampsSuivi.EXPLIQUE_FAMILLE, creation);
        accord(creation);
        var signatures = signatures(finalisation);
        fait(ChampsSuivi.REMIS_PPRE, finalisation);
        fait(
                ChampsSuivi.REMIS_BILAN,
                evalue == null ? finalisation : new Borne(evalue, "précède la finalisation du bilan"));
        manques.addAll(Manque.tropLongs(saisie, formulaire, formulaire::tache));
        return new LectureSuivi(
                besoin,
                validation,
                reunion,
                accord(saisie.lire(ChampsSuivi.ACCORD), saisie.lire(ChampsSuivi.ACCORD_LE), reperes),
                signatures,
                Map.copyOf(jours),
                List.copyOf(manques));
    }

    static AccordFamille accord(String etat, String le, Reperes reperes) {
        return Jour.lire(le.strip())
                .filter(jour -> !jour.isBefore(reperes.creeLe()) && !jour.isAfter(reperes.aujourdhui()))
                .flatMap(jour -> Choix.de(etat).map(choix -> choix.le(jour)))
                .orElseGet(AccordFamille.EnAttente::new);
    }

    private Besoin besoin(Borne avant) {
        return new Besoin(
                texte(ChampsSuivi.BESOIN_PAR),
                fait(ChampsSuivi.BESOIN_LE, avant),
                circonstance(),
                texte(ChampsSuivi.BESOIN_CONSTAT));
    }

    private String circonstance() {
        var choisie = saisie.lire(ChampsSuivi.BESOIN_CIRCONSTANCE);
        var connue = formulaire.referentiel().circonstanceBesoin(choisie).map(Entree::libelle);
        if (!choisie.isEmpty() && connue.isEmpty()) {
            bloquer(ChampsSuivi.BESOIN_CIRCONSTANCE, "Choisissez l'une des circonstances de la liste.");
        }
        return connue.orElse("");
    }

    private Validation validation(Borne besoin) {
        return new Validation(texte(ChampsSuivi.VALIDATION_PAR), fait(ChampsSuivi.VALIDATION_LE, besoin), redacteur());
    }

    /// Who was named and has left may be replaced only as long as there is something to write.
    private String redacteur() {
        var nomme = saisie.lire(ChampsSuivi.REDACTEUR);
        if (nomme.isEmpty() || redacteurs.contains(nomme)) {
            return nomme;
        }
        if (reperes.finaliseLe() == null) {
            bloquer(
                    ChampsSuivi.REDACTEUR,
                    "Cette personne n'écrit pas ce PPRE : choisissez la direction ou l'enseignant responsable.");
        }
        return "";
    }

    /// The only day that may be to come: a meeting is arranged before it is held.
    private Reunion reunion(Borne creation) {
        return new Reunion(
                jour(ChampsSuivi.REUNION_LE, creation, reperes.aujourdhui().plusYears(1)),
                heure(),
                texte(ChampsSuivi.REUNION_LIEU),
                texte(ChampsSuivi.REUNION_INVITES));
    }

    private @Nullable LocalTime heure() {
        var saisi = saisie.lire(ChampsSuivi.REUNION_HEURE).strip();
        if (saisi.isEmpty()) {
            return null;
        }
        var lu = HEURE.matcher(saisi);
        try {
            if (lu.matches()) {
                var minutes = lu.group(2);
                return LocalTime.of(Integer.parseInt(lu.group(1)), minutes == null ? 0 : Integer.parseInt(minutes));
            }
        } catch (DateTimeException _) {
            // Said below, as for what is no hour at all.
        }
        bloquer(ChampsSuivi.REUNION_HEURE, "Écrivez l'heure en heures et minutes, par exemple 17 h 30.");
        return null;
    }

    private void accord(Borne creation) {
        var choisi = Choix.de(saisie.lire(ChampsSuivi.ACCORD));
        var le = fait(ChampsSuivi.ACCORD_LE, creation);
        if (choisi.isEmpty()) {
            bloquer(ChampsSuivi.ACCORD, "Choisissez « Recueilli », « Refusé » ou « En attente ».");
        } else if (choisi.get() != Choix.EN_ATTENTE
                && le == null
                && saisie.lire(ChampsSuivi.ACCORD_LE).isBlank()) {
            bloquer(
                    ChampsSuivi.ACCORD_LE,
                    "Écrivez le jour où l'accord a été %s, par exemple %s."
                            .formatted(
                                    choisi.get().libelle().toLowerCase(Locale.FRENCH),
                                    Jour.ecrire(reperes.aujourdhui())));
        }
    }

    private Map<Signataire, Issue> signatures(Borne finalisation) {
        var signatures = new EnumMap<Signataire, Issue>(Signataire.class);
        for (var signataire : Signataire.values()) {
            var le = fait(signataire.champLe(), finalisation);
            var choisie = saisie.lire(signataire.champEtat());
            if (!choisie.isEmpty() && Reponse.de(choisie).isEmpty()) {
                bloquer(signataire.champEtat(), "Choisissez « Signé », « Absent », « Refusé » ou « En attente ».");
            }
            Reponse.de(choisie).ifPresent(reponse -> {
                if (reponse != Reponse.SIGNE) {
                    signatures.put(signataire, new Issue(reponse, null));
                } else if (le != null) {
                    signatures.put(signataire, new Issue(reponse, le));
                } else if (saisie.lire(signataire.champLe()).isBlank()) {
                    bloquer(
                            signataire.champLe(),
                            "Écrivez le jour de la signature, par exemple %s."
                                    .formatted(Jour.ecrire(reperes.aujourdhui())));
                }
            });
        }
        return Map.copyOf(signatures);
    }

    private @Nullable LocalDate fait(String champ, Borne depuis) {
        return jour(champ, depuis, reperes.aujourdhui());
    }

    /// @return nothing for an empty field, and for a day that is refused with its reason
    private @Nullable LocalDate jour(String champ, Borne depuis, LocalDate auPlusTard) {
        var saisi = saisie.lire(champ);
        if (saisi.isBlank()) {
            return null;
        }
        var lu = Jours.entre(saisi, depuis, auPlusTard, reperes.aujourdhui());
        if (!lu.refus().isEmpty()) {
            bloquer(champ, lu.refus());
        }
        lu.jour().ifPresent(jour -> jours.put(champ, jour));
        return lu.jour().orElse(null);
    }

    private String texte(String champ) {
        return saisie.lire(champ).strip();
    }

    private void bloquer(String champ, String message) {
        manques.add(Manque.bloquant(formulaire.tache(champ).orElseThrow(), champ, formulaire.ou(champ), message));
    }
}
