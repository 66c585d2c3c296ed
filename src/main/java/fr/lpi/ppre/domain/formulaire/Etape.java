package fr.lpi.ppre.domain.formulaire;

import java.util.Optional;

/// The four steps of the guide, with the sentences that open them.
public enum Etape implements Rubrique {
    INFORMATIONS(
            "Informations préliminaires",
            "Veuillez renseigner les informations préliminaires à l'élaboration d'un PPRE"),
    POINTS_APPUI(
            "Points d'appui",
            "Afin d'indiquer les points d'appui de l'élève, veuillez d'abord sélectionner un domaine ou une discipline"
                    + " puis un sous domaine parmi ceux proposés ci-dessous. Enfin, vous pouvez compléter votre choix"
                    + " en cochant les libellés correspondants."),
    DIFFICULTES(
            "Difficultés",
            "Afin d'indiquer les difficultés de l'élève, veuillez d'abord sélectionner un domaine ou une discipline"
                    + " puis un sous domaine parmi ceux proposés. Enfin, vous pouvez compléter votre choix en cochant"
                    + " les libellés correspondants. Vous pouvez indiquer jusqu'à trois domaines ou disciplines pour"
                    + " lesquels l'élève rencontre des difficultés."),
    MISE_EN_OEUVRE("Mise en œuvre", "");

    private final String libelle;
    private final String consigne;

    Etape(String libelle, String consigne) {
        this.libelle = libelle;
        this.consigne = consigne;
    }

    /// @param numero 1 to 4
    public static Optional<Etape> numero(int numero) {
        return numero >= 1 && numero <= values().length ? Optional.of(values()[numero - 1]) : Optional.empty();
    }

    @Override
    public int numero() {
        return ordinal() + 1;
    }

    @Override
    public String libelle() {
        return libelle;
    }

    public String consigne() {
        return consigne;
    }

    public Optional<Etape> suivante() {
        return numero(numero() + 1);
    }

    public Optional<Etape> precedente() {
        return numero(numero() - 1);
    }
}
