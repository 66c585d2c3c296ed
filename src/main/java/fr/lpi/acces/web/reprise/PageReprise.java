package fr.lpi.acces.web.reprise;

import fr.lpi.web.reprise.FormulaireRepris.Ecrit;
import java.util.List;

/// « Votre texte n'a pas été perdu ».
///
/// @param adresse to which the form is sent again; empty when it cannot be
/// @param page of the form
/// @param champs the form as it was sent
public record PageReprise(
        String titre, String message, String adresse, String page, List<Ecrit> textes, List<Champ> champs) {

    public record Champ(String nom, String valeur) {}

    static PageReprise retrouve(String adresse, String page, List<Ecrit> textes, List<Champ> champs) {
        return new PageReprise(
                "Votre texte n'a pas été perdu",
                "Votre session avait pris fin quand vous l'avez envoyé : il n'est pas encore enregistré.",
                adresse,
                page,
                textes,
                champs);
    }

    static PageReprise sansAcces(List<Ecrit> textes) {
        return new PageReprise(
                "Votre texte n'a pas été perdu",
                "Vous n'avez plus accès à la page où vous l'écriviez : il ne peut pas être enregistré. Copiez ce qui doit"
                        + " l'être avant de quitter cette page.",
                "",
                "/",
                textes,
                List.of());
    }

    static PageReprise perime() {
        return new PageReprise(
                "Votre texte n'est plus gardé",
                "La page de connexion garde un texte pendant deux heures. Si la page où vous l'écriviez est encore ouverte"
                        + " ou dans l'historique de votre navigateur, il y est toujours.",
                "",
                "/",
                List.of(),
                List.of());
    }
}
