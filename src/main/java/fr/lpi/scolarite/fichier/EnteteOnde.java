package fr.lpi.scolarite.fichier;

import de.siegmar.fastcsv.reader.CsvRecord;
import fr.lpi.scolarite.domain.ligne.FichierRefuse;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// Where each column is: in any order, whatever the case, the accents, the apostrophes and the spaces.
final class EnteteOnde {

    enum Colonne {
        NOM("Nom élève"),
        NOM_USAGE("Nom d'usage élève"),
        PRENOM("Prénom élève"),
        NAISSANCE("Date naissance"),
        INE("INE"),
        NIVEAU("Niveau"),
        LIBELLE_CLASSE("Libellé classe"),
        CODE_CLASSE("Identifiant classe"),
        SEXE("Sexe");

        private final String titre;

        Colonne(String titre) {
            this.titre = titre;
        }

        String titre() {
            return titre;
        }

        boolean exigee() {
            return this != CODE_CLASSE && this != SEXE;
        }
    }

    private final Map<Colonne, Integer> rangs = new EnumMap<>(Colonne.class);

    private EnteteOnde() {}

    /// @throws FichierRefuse another extraction, or another file
    static EnteteOnde de(CsvRecord ligne) {
        var entete = new EnteteOnde();
        for (var rang = 0; rang < ligne.getFieldCount(); rang++) {
            var titre = normaliser(ligne.getField(rang));
            for (var colonne : Colonne.values()) {
                if (normaliser(colonne.titre).equals(titre)) {
                    entete.rangs.putIfAbsent(colonne, rang);
                }
            }
        }
        entete.verifier();
        return entete;
    }

    String lire(CsvRecord ligne, Colonne colonne) {
        var rang = rangs.get(colonne);
        return rang == null || rang >= ligne.getFieldCount() ? "" : ligne.getField(rang);
    }

    private void verifier() {
        var manquantes = Arrays.stream(Colonne.values())
                .filter(colonne -> colonne.exigee() && !rangs.containsKey(colonne))
                .toList();
        if (manquantes.isEmpty()) {
            return;
        }
        var eleves = rangs.containsKey(Colonne.NOM) && rangs.containsKey(Colonne.PRENOM);
        if (eleves && !rangs.containsKey(Colonne.INE) && !rangs.containsKey(Colonne.CODE_CLASSE)) {
            throw new FichierRefuse(
                    "Ce fichier est l'extraction « groupe d'élèves » : il n'a ni INE ni identifiant de classe.",
                    FichierOnde.OU_LE_PRENDRE);
        }
        throw new FichierRefuse(
                "Ce fichier n'est pas l'extraction « Élèves de l'école » : il y manque %s."
                        .formatted(manquantes.stream()
                                .map(colonne -> "« %s »".formatted(colonne.titre))
                                .collect(Collectors.joining(", "))),
                FichierOnde.OU_LE_PRENDRE);
    }

    private static String normaliser(String titre) {
        return Normalizer.normalize(titre, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\p{M}\\p{Cf}]", "")
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
    }
}
