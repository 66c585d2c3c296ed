package fr.lpi.ppre.web.reglages;

import fr.lpi.ppre.application.ReglerEtablissement;
import fr.lpi.ppre.application.ReglerEtablissement.Reglages;
import fr.lpi.referentiel.Listes.Fonction;
import fr.lpi.referentiel.Referentiel;
import fr.lpi.web.dsfr.Case;
import java.util.List;

/// The settings of a school.
///
/// @param toujours the functions that every school has
/// @param autres the other schools of the same direction
public record PageReglages(
        String adresse,
        String etablissement,
        String fait,
        List<String> toujours,
        List<Case> fonctions,
        Case validation,
        List<Autre> autres) {

    public record Autre(String nom, String adresse) {}

    static PageReglages de(Reglages reglages, Referentiel referentiel, String fait) {
        var ecole = reglages.etablissement();
        return new PageReglages(
                "/etablissements/" + ecole.id() + "/reglages",
                ecole.nom(),
                fait.equals("reglages") ? "Les réglages sont enregistrés." : "",
                referentiel.fonctions().stream().map(Fonction::libelle).toList(),
                referentiel.fonctionsExtension().stream()
                        .map(fonction -> Case.simple(
                                ReglerEtablissement.champ(fonction),
                                fonction.libelle(),
                                reglages.fonctions().active(fonction.code())))
                        .toList(),
                Case.simple(
                        ReglerEtablissement.VALIDATION,
                        "La direction valide la mise en place avant la rédaction",
                        reglages.validationPrealable()),
                reglages.autres().stream()
                        .map(autre -> new Autre(autre.nom(), "/etablissements/" + autre.id() + "/reglages"))
                        .toList());
    }
}
