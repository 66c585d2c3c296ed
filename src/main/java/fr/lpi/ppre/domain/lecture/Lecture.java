package fr.lpi.ppre.domain.lecture;

import fr.lpi.ppre.DocumentPpre.Categorie;
import fr.lpi.ppre.DocumentPpre.Contenu;
import fr.lpi.ppre.DocumentPpre.Domaine;
import fr.lpi.ppre.DocumentPpre.Libelle;
import fr.lpi.ppre.DocumentPpre.Objectif;
import fr.lpi.ppre.DocumentPpre.Participant;
import fr.lpi.ppre.DocumentPpre.PersonneMobilisee;
import fr.lpi.ppre.domain.formulaire.Etape;
import fr.lpi.ppre.domain.formulaire.Formulaire;
import fr.lpi.ppre.domain.formulaire.Saisie;
import fr.lpi.ppre.domain.formulaire.Volet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A draft read through its form: what is already said, and what is still wanting.
public record Lecture(
        @Nullable Libelle type,
        @Nullable Integer semaines,
        List<Participant> participants,
        List<Domaine> pointsAppui,
        List<Domaine> difficultes,
        List<PersonneMobilisee> personnesMobilisees,
        List<Objectif> objectifs,
        List<Categorie> amenagements,
        List<Manque> manques) {

    public static Lecture de(Saisie saisie, Formulaire formulaire) {
        return new Lecteur(saisie, formulaire).lire();
    }

    public List<Domaine> domaines(Volet volet) {
        return switch (volet) {
            case POINTS_APPUI -> pointsAppui;
            case DIFFICULTES -> difficultes;
        };
    }

    /// The same, with something more that is wanting.
    public Lecture manquant(Manque manque) {
        return new Lecture(
                type,
                semaines,
                participants,
                pointsAppui,
                difficultes,
                personnesMobilisees,
                objectifs,
                amenagements,
                Stream.concat(manques.stream(), Stream.of(manque)).toList());
    }

    public List<Manque> bloquants() {
        return manques.stream().filter(Manque::bloquant).toList();
    }

    public List<Manque> bloquants(Etape etape) {
        return bloquants().stream().filter(manque -> manque.rubrique() == etape).toList();
    }

    public List<Manque> vides() {
        return manques.stream().filter(manque -> !manque.bloquant()).toList();
    }

    /// The content of the document, once nothing forbids it.
    public Optional<Contenu> contenu() {
        if (type == null || semaines == null || !bloquants().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Contenu(
                type, semaines, participants, pointsAppui, difficultes, personnesMobilisees, objectifs, amenagements));
    }
}
