package fr.lpi.ppre.domain.lecture;

import fr.lpi.ppre.DocumentPpre.Libelle;
import fr.lpi.ppre.DocumentPpre.Participant;
import fr.lpi.ppre.domain.formulaire.Champs;
import fr.lpi.ppre.domain.formulaire.Formulaire;
import fr.lpi.ppre.domain.formulaire.Rubrique;
import fr.lpi.ppre.domain.formulaire.Saisie;
import fr.lpi.referentiel.Listes.Discipline;
import fr.lpi.referentiel.Listes.Entree;
import fr.lpi.referentiel.Listes.Fonction;
import fr.lpi.referentiel.Referentiel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The table of participants: each line whole, or empty.
public final class LecteurParticipants {

    // A name keeps its accents, apostrophes and hyphens; what nobody sees does not belong in it.
    private static final Pattern INVISIBLES = Pattern.compile("[\\p{Cc}\\p{Cf}]");

    private final Saisie saisie;
    private final Formulaire formulaire;
    private final Rubrique rubrique;
    private final List<Manque> manques;

    /// @param rubrique where the table stands
    /// @param manques what is wanting is added to it
    public LecteurParticipants(Saisie saisie, Formulaire formulaire, Rubrique rubrique, List<Manque> manques) {
        this.saisie = saisie;
        this.formulaire = formulaire;
        this.rubrique = rubrique;
        this.manques = manques;
    }

    public List<Participant> lire() {
        var lus = new ArrayList<Participant>();
        var lignes = saisie.lignesParticipants().stream().filter(this::rempli).toList();
        for (var i = 0; i < lignes.size(); i++) {
            lire(lignes.get(i), i + 1).ifPresent(lus::add);
        }
        var max = formulaire.referentiel().limites().participantsMax();
        if (lignes.size() > max) {
            manque(
                    lignes.get(max),
                    Champs.NOM,
                    max + 1,
                    "Ce tableau compte %d participants au plus : retirez les lignes en trop.".formatted(max));
        }
        if (lignes.isEmpty()) {
            manques.add(Manque.vide(rubrique, Champs.participant("vide", Champs.NOM), "Participants à l'élaboration"));
        }
        return List.copyOf(lus);
    }

    private boolean rempli(String ligne) {
        return saisie.unRempli(List.of(
                Champs.participant(ligne, Champs.NOM),
                Champs.participant(ligne, Champs.PRENOM),
                Champs.participant(ligne, Champs.FONCTION)));
    }

    private Optional<Participant> lire(String ligne, int rang) {
        var avant = manques.size();
        var nom = nom(ligne, Champs.NOM, rang, "Saisissez le nom, par exemple « D'ALMEIDA--ROUX ».");
        var prenom = nom(ligne, Champs.PRENOM, rang, "Saisissez le prénom, par exemple « Fañch ».");
        var tenue = saisie.lire(Champs.participant(ligne, Champs.FONCTION));
        var fonction = formulaire.fonctions(tenue).stream()
                .filter(possible -> possible.code().equals(tenue))
                .findFirst();
        if (fonction.isEmpty()) {
            manque(ligne, Champs.FONCTION, rang, "Choisissez la fonction, par exemple « Professeur ».");
        }
        var matiere = fonction.filter(this::veutMatiere).flatMap(_ -> matiere(ligne, rang));
        if (manques.size() > avant || fonction.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Participant(
                nom, prenom, new Libelle(fonction.get().code(), fonction.get().libelle()), matiere.orElse(null)));
    }

    private boolean veutMatiere(Fonction fonction) {
        return formulaire.secondDegre() && fonction.code().equals(Referentiel.PROFESSEUR);
    }

    private Optional<String> matiere(String ligne, int rang) {
        var discipline = formulaire.referentiel().disciplines().stream()
                .filter(possible -> possible.code().equals(saisie.lire(Champs.participant(ligne, Champs.MATIERE))))
                .findFirst();
        if (discipline.isEmpty()) {
            manque(ligne, Champs.MATIERE, rang, "Choisissez la matière, par exemple « Français ».");
            return Optional.empty();
        }
        if (discipline.filter(Discipline::precisionRequise).isEmpty()) {
            return discipline.map(Entree::libelle);
        }
        var precision =
                saisie.lire(Champs.participant(ligne, Champs.MATIERE_PRECISION)).strip();
        if (precision.isEmpty()) {
            manque(ligne, Champs.MATIERE_PRECISION, rang, "Précisez la matière, par exemple « Breton ».");
        }
        return Optional.of(precision);
    }

    private String nom(String ligne, String colonne, int rang, String message) {
        var saisi = saisie.lire(Champs.participant(ligne, colonne)).strip();
        if (saisi.isEmpty()) {
            manque(ligne, colonne, rang, message);
        } else if (INVISIBLES.matcher(saisi).find()) {
            manque(ligne, colonne, rang, "Ce nom contient un caractère invisible : effacez-le et retapez-le.");
        }
        return saisi;
    }

    private void manque(String ligne, String colonne, int rang, String message) {
        manques.add(Manque.bloquant(rubrique, Champs.participant(ligne, colonne), "Participant n°" + rang, message));
    }
}
