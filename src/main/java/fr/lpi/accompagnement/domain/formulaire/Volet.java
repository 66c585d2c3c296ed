package fr.lpi.accompagnement.domain.formulaire;

import fr.lpi.web.formulaire.Code;
import java.util.List;
import java.util.Optional;

/// A page of the form: the project itself, the six faces of the scheme of an accompagnement (source 004, annexe 2), the
/// bilan of its year.
public enum Volet implements Code {
    PROJET(
            "projet",
            "Le projet",
            "Ce que l'établissement veut pour ses élèves, et d'où il part. L'accompagnement s'adresse à des groupes : il ne remplace pas un PPRE, qui est celui d'un élève."),
    PILOTAGE("pilotage", "Pilotage", "Qui décide, qui suit, et quand on se retrouve pour le faire."),
    ORGANISATION(
            "organisation",
            "Organisation",
            "Comment le temps, les groupes et les moyens sont répartis, et les étapes de l'année."),
    DEMARCHE(
            "demarche",
            "Démarche",
            "Du diagnostic aux actions, puis de ce qu'elles ont donné à un nouveau diagnostic. On entre par les compétences."),
    SUIVI(
            "suivi",
            "Suivi et coordination",
            "Comment ceux qui animent les actions se coordonnent entre eux et avec les enseignements."),
    COMMUNICATION(
            "communication",
            "Communication",
            "Donner du sens à l'accompagnement : ce que l'on en dit aux élèves, aux familles et aux partenaires."),
    EVALUATION(
            "evaluation",
            "Évaluation du dispositif",
            "À quoi l'on saura que le projet a réussi, et ce que l'on changera."),
    BILAN(
            "bilan",
            "Bilan de l'année",
            "Ce que l'année a donné. Le projet de l'an prochain en partira. Il n'est montré qu'une fois l'année close.");

    private final String code;
    private final String libelle;
    private final String consigne;

    Volet(String code, String libelle, String consigne) {
        this.code = code;
        this.libelle = libelle;
        this.consigne = consigne;
    }

    @Override
    public String code() {
        return code;
    }

    public String libelle() {
        return libelle;
    }

    public String consigne() {
        return consigne;
    }

    /// The six faces of the scheme.
    public static List<Volet> faces() {
        return List.of(PILOTAGE, ORGANISATION, DEMARCHE, SUIVI, COMMUNICATION, EVALUATION);
    }

    public static Optional<Volet> de(String code) {
        return Code.lire(Volet.class, code);
    }

    /// The face that is written after this one; none after the last of the scheme, since the bilan waits for the end of
    /// the year.
    public Optional<Volet> suivant() {
        return ordinal() < EVALUATION.ordinal() ? Optional.of(values()[ordinal() + 1]) : Optional.empty();
    }
}
