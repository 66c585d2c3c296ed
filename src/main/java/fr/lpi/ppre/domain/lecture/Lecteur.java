package fr.lpi.ppre.domain.lecture;

import fr.lpi.ppre.DocumentPpre.Categorie;
import fr.lpi.ppre.DocumentPpre.Lame;
import fr.lpi.ppre.DocumentPpre.Libelle;
import fr.lpi.ppre.DocumentPpre.PersonneMobilisee;
import fr.lpi.ppre.domain.formulaire.Champs;
import fr.lpi.ppre.domain.formulaire.Etape;
import fr.lpi.ppre.domain.formulaire.Formulaire;
import fr.lpi.ppre.domain.formulaire.Saisie;
import fr.lpi.ppre.domain.formulaire.Volet;
import fr.lpi.referentiel.Listes.Entree;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads a draft once, step by step, and notes what is wanting on the way.
final class Lecteur {

    private final Saisie saisie;
    private final Formulaire formulaire;
    private final List<Manque> manques = new ArrayList<>();

    Lecteur(Saisie saisie, Formulaire formulaire) {
        this.saisie = saisie;
        this.formulaire = formulaire;
    }

    Lecture lire() {
        var type = type();
        var semaines = semaines();
        var participants = new LecteurParticipants(saisie, formulaire, Etape.INFORMATIONS, manques).lire();
        var pointsAppui = new LecteurDomaines(saisie, formulaire, Volet.POINTS_APPUI, manques).lire();
        var difficultes = new LecteurDomaines(saisie, formulaire, Volet.DIFFICULTES, manques).lire();
        var personnes = personnes();
        var objectifs = new LecteurObjectifs(saisie, formulaire, manques).lire();
        var amenagements = amenagements();
        manques.addAll(Manque.tropLongs(saisie, formulaire, formulaire::etape));
        return new Lecture(
                type,
                semaines,
                participants,
                pointsAppui,
                difficultes,
                personnes,
                objectifs,
                amenagements,
                List.copyOf(manques));
    }

    private @Nullable Libelle type() {
        var choisi = formulaire.referentiel().typePpre(saisie.lire(Champs.TYPE));
        if (choisi.isEmpty()) {
            manques.add(Manque.bloquant(
                    Etape.INFORMATIONS,
                    Champs.TYPE,
                    "Type du PPRE",
                    "Choisissez l'un des quatre types, par exemple le premier pour une aide en cours d'année."));
            return null;
        }
        return libelle(choisi.get());
    }

    private @Nullable Integer semaines() {
        var limites = formulaire.referentiel().limites();
        var saisi = saisie.lire(Champs.DUREE).strip();
        if (saisi.matches("\\d{1,3}")) {
            var semaines = Integer.parseInt(saisi);
            if (semaines >= limites.semainesMin() && semaines <= limites.semainesMax()) {
                return semaines;
            }
        }
        manques.add(Manque.bloquant(
                Etape.INFORMATIONS,
                Champs.DUREE,
                "Durée envisagée",
                "Indiquez la durée par un nombre entier de %d à %d semaines, par exemple 6."
                        .formatted(limites.semainesMin(), limites.semainesMax())));
        return null;
    }

    private List<PersonneMobilisee> personnes() {
        var lues = new ArrayList<PersonneMobilisee>();
        for (var personne : formulaire.referentiel().personnesMobilisees()) {
            if (!saisie.coche(Champs.personne(personne.code()))) {
                continue;
            }
            var champ = Champs.personnePrecision(personne.code());
            var precision = saisie.lire(champ).strip();
            if (personne.precisionRequise() && precision.isEmpty()) {
                manques.add(Manque.bloquant(
                        Etape.MISE_EN_OEUVRE,
                        champ,
                        "Personnes mobilisées, « %s »".formatted(personne.libelle()),
                        "Précisez de qui il s'agit, par exemple « %s ».".formatted(exemplePrecision(personne.code()))));
            }
            lues.add(new PersonneMobilisee(
                    personne.code(),
                    personne.libelle(),
                    personne.precisionRequise() && !precision.isEmpty() ? precision : null));
        }
        if (lues.isEmpty()) {
            var premiere = formulaire.referentiel().personnesMobilisees().getFirst();
            manques.add(Manque.vide(Etape.MISE_EN_OEUVRE, Champs.personne(premiere.code()), "Personnes mobilisées"));
        }
        return List.copyOf(lues);
    }

    private static String exemplePrecision(String code) {
        return switch (code) {
            case "pm-equipe-pedagogique" -> "les professeurs de la classe";
            case "pm-partenaires-exterieurs" -> "l'orthophoniste";
            default -> "la bibliothécaire";
        };
    }

    private List<Categorie> amenagements() {
        var lues = new ArrayList<Categorie>();
        var unChoisi = false;
        for (var categorie : formulaire.palier().categories()) {
            var lames = new ArrayList<Lame>();
            for (var lame : categorie.lames()) {
                var libre = saisie.lire(Champs.amenagementLibre(lame.code())).strip();
                var lue = new Lame(
                        lame.code(),
                        lame.libelle(),
                        lame.amenagements().stream()
                                .filter(am -> saisie.coche(Champs.amenagement(am.code())))
                                .map(Lecteur::libelle)
                                .toList(),
                        libre.isEmpty() ? null : libre);
                unChoisi |= !lue.vide();
                lames.add(lue);
            }
            lues.add(new Categorie(categorie.code(), categorie.libelle(), List.copyOf(lames)));
        }
        if (!unChoisi) {
            var premiere = formulaire.palier().categories().getFirst().lames().getFirst();
            manques.add(Manque.vide(
                    Etape.MISE_EN_OEUVRE,
                    Champs.amenagement(premiere.amenagements().getFirst().code()),
                    "Aménagements et adaptations"));
        }
        return List.copyOf(lues);
    }

    static Libelle libelle(Entree entree) {
        return new Libelle(entree.code(), entree.libelle());
    }
}
