package fr.lpi.ppre.domain;

import fr.lpi.ppre.Saisies;
import fr.lpi.ppre.domain.formulaire.Formulaire;
import fr.lpi.ppre.domain.formulaire.Saisie;
import fr.lpi.ppre.domain.lecture.Lecture;
import fr.lpi.ppre.domain.lecture.Manque;
import fr.lpi.referentiel.Referentiels;
import java.util.List;

/// Reads a complete form in which some fields were changed.
final class Lectures {

    static final Formulaire ELEMENTAIRE = new Formulaire(Referentiels.lu(), "elementaire", false);
    static final Formulaire SECOND_DEGRE = new Formulaire(Referentiels.lu(), "second-degre", true);
    static final Formulaire MATERNELLE = new Formulaire(Referentiels.lu(), "cycle1", false);

    private Lectures() {}

    static Lecture lecture(Formulaire formulaire, String... paires) {
        return Lecture.de(new Saisie(Saisies.avec(Saisies.complete(), paires)), formulaire);
    }

    static Lecture lecture(String... paires) {
        return lecture(ELEMENTAIRE, paires);
    }

    static List<String> bloquants(String... paires) {
        return champs(lecture(paires));
    }

    static List<String> champs(Lecture lecture) {
        return lecture.bloquants().stream().map(Manque::champ).toList();
    }
}
