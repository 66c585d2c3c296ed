package fr.lpi.ppre.domain.suivi;

import fr.lpi.ppre.domain.formulaire.Rubrique;

/// The guide's seven tasks (4.2), with whom it names and what it observes of each.
public enum TacheSuivi implements Rubrique {
    BESOIN(
            "besoin",
            "Besoin identifié",
            "Enseignants",
            "Le besoin peut être identifié à tout moment de l'année ; les conseils de cycle, de classe et de maîtres sont"
                    + " des temps privilégiés."),
    VALIDATION(
            "validation",
            "Mise en place validée",
            "Direction",
            "Une fois la mise en place validée, l'autorisation est transmise à l'enseignant qui rédige."),
    REDACTION(
            "redaction",
            "Rédaction",
            "Équipe pédagogique, élève et responsables légaux",
            "Il est recommandé d'associer l'élève et ses responsables légaux à la rédaction."),
    REUNION(
            "reunion",
            "Réunion d'échange",
            "Direction, enseignants, élève, responsables légaux, toute personne concernée",
            "Les aménagements prévus sont discutés et le document est signé. La signature de la famille est souhaitable,"
                    + " mais non obligatoire."),
    MISE_EN_OEUVRE(
            "mise-en-oeuvre",
            "Mise en œuvre",
            "Enseignants, partenaires éventuels",
            "La période va de la finalisation à la fin de la durée envisagée. Le PPRE ne peut être mis en œuvre sans"
                    + " l'accord des responsables légaux."),
    EVALUATION(
            "evaluation",
            "Évaluation",
            "Direction, enseignants, élève, responsables légaux, toute personne concernée",
            "Les progrès sont appréciés au regard des objectifs fixés. Le document est transmis aux responsables légaux"
                    + " après l'évaluation."),
    SUITE(
            "suite",
            "Suite à donner",
            "Direction, enseignants, élève, responsables légaux",
            "Le PPRE s'arrête quand ses objectifs sont atteints ; sinon il est renouvelé, ou un autre dispositif est mis"
                    + " en place.");

    private final String ancre;
    private final String libelle;
    private final String acteurs;
    private final String observation;

    TacheSuivi(String ancre, String libelle, String acteurs, String observation) {
        this.ancre = ancre;
        this.libelle = libelle;
        this.acteurs = acteurs;
        this.observation = observation;
    }

    @Override
    public int numero() {
        return ordinal() + 1;
    }

    @Override
    public String libelle() {
        return libelle;
    }

    /// Where the task is in the page.
    public String ancre() {
        return ancre;
    }

    public String acteurs() {
        return acteurs;
    }

    public String observation() {
        return observation;
    }
}
