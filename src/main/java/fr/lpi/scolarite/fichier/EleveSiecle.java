package fr.lpi.scolarite.fichier;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;

/// What we keep of an `ELEVE`, as written: no address, no telephone, no other establishment.
///
/// @param ligne where it starts in the file; its rank after the one before, in a file of a single line
record EleveSiecle(
        String id,
        int ligne,
        String ine,
        String nomFamille,
        String nomUsage,
        String prenom,
        String naissance,
        String sexe,
        String mef,
        String sortie,
        boolean doublement) {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    static EleveSiecle de(String id, int ligne, Map<String, String> champs) {
        return new EleveSiecle(
                id,
                ligne,
                premier(champs, "INE_RNIE", "ID_NATIONAL"),
                premier(champs, "NOM_DE_FAMILLE", "NOM"),
                premier(champs, "NOM_USAGE"),
                premier(champs, "PRENOM"),
                premier(champs, "DATE_NAISS"),
                premier(champs, "CODE_SEXE"),
                premier(champs, "CODE_MEF"),
                premier(champs, "DATE_SORTIE"),
                premier(champs, "DOUBLEMENT").strip().equals("1"));
    }

    /// A date that does not read is not a departure.
    boolean sortiLe(LocalDate jour) {
        try {
            return !sortie.isBlank() && !LocalDate.parse(sortie.strip(), DATE).isAfter(jour);
        } catch (DateTimeException _) {
            return false;
        }
    }

    private static String premier(Map<String, String> champs, String... noms) {
        for (var nom : noms) {
            var valeur = champs.getOrDefault(nom, "");
            if (!valeur.isBlank()) {
                return valeur;
            }
        }
        return "";
    }
}
