package fr.lpi.scolarite.web;

import fr.lpi.web.dsfr.Champ;
import fr.lpi.web.dsfr.Erreur;
import fr.lpi.web.dsfr.Liste;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A school to create, or to rename: what is not the name never changes.
///
/// @param uai absent when the school exists, as the degré and the département
public record PageEtablissement(
        String titre,
        String action,
        String bouton,
        String cle,
        List<Erreur> erreurs,
        Champ nom,
        @Nullable Champ uai,
        @Nullable Liste degre,
        @Nullable Champ departement) {

    private static final Map<String, String> LIBELLES =
            Map.of("uai", "UAI", "nom", "Nom", "degre", "Degré", "departement", "Département");

    static PageEtablissement aCreer(
            String cle, String uai, String nom, String degre, String departement, Map<String, String> refus) {
        return new PageEtablissement(
                "Créer un établissement",
                "/etablissements",
                "Créer l'établissement",
                cle,
                erreurs(refus),
                champ("nom", nom, refus)
                        .aidant("Comme sur ses courriers, par exemple « École primaire Marcel Pagnol »."),
                champ("uai", uai, refus).aidant("Sept chiffres et une lettre, qui les contrôle."),
                new Liste(
                        "degre",
                        "Degré",
                        "",
                        "Choisissez un degré",
                        List.of(
                                new Liste.Option("1", "Premier degré : école", degre.equals("1")),
                                new Liste.Option("2", "Second degré : collège ou lycée", degre.equals("2"))),
                        refus.get("degre")),
                champ("departement", departement, refus)
                        .aidant("Son numéro, par exemple 29, 2A ou 974. Les livrets ne se partagent qu'avec sa MDPH."));
    }

    static PageEtablissement aRenommer(String adresse, String nom, Map<String, String> refus) {
        return new PageEtablissement(
                "Renommer l'établissement",
                adresse,
                "Renommer",
                "",
                erreurs(refus),
                champ("nom", nom, refus),
                null,
                null,
                null);
    }

    private static Champ champ(String nom, String valeur, Map<String, String> refus) {
        return Champ.simple(nom, LIBELLES.getOrDefault(nom, nom), valeur)
                .requis()
                .enErreur(refus.get(nom));
    }

    private static List<Erreur> erreurs(Map<String, String> refus) {
        var erreurs = new ArrayList<Erreur>();
        for (var nom : List.of("nom", "uai", "degre", "departement")) {
            var message = refus.get(nom);
            if (message != null) {
                erreurs.add(Erreur.auChamp(nom, LIBELLES.getOrDefault(nom, nom), message));
            }
        }
        return List.copyOf(erreurs);
    }
}
