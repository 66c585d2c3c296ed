package fr.lpi.scolarite;

import fr.lpi.Personnes;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/// New schools, each with a UAI of its own, filled as LPI fills its demonstration.
public final class Ecoles {

    private static final String LETTRES = "ABCDEFGHJKLMNPRSTUVWXYZ";
    private static final AtomicInteger SUIVANT = new AtomicInteger((int) (System.nanoTime() % 9_000_000));

    private Ecoles() {}

    public static String uai() {
        var nombre = SUIVANT.incrementAndGet();
        return "%07d%s".formatted(nombre, LETTRES.charAt(nombre % 23));
    }

    /// An INE that no other pupil has.
    public static String ine() {
        var nombre = SUIVANT.addAndGet(7);
        return "%09d%s".formatted(nombre, "AA");
    }

    public static Etablissement ecole(Scolarite scolarite) {
        return Personnes.enTantQueLpi(() -> scolarite.creerEtablissement(uai(), "École d'essai", 1, "099"));
    }

    public static BilanImport importer(Scolarite scolarite, Etablissement ecole, String csv) {
        var octets = csv.getBytes(StandardCharsets.UTF_8);
        return Personnes.enTantQueLpi(
                () -> scolarite.importer(ecole.id(), new ByteArrayInputStream(octets), "CSVExtraction.csv", _ -> true));
    }

    public static final String ENTETE =
            "Nom élève;Nom d'usage élève;Prénom élève;Date naissance;Sexe;INE;Niveau;Libellé classe;Identifiant classe\n";

    public static String ligne(String nom, String prenom, String ine, String niveau, String classe) {
        return "%s;;%s;03/02/2017;F;%s;%s;%s;%s\n".formatted(nom, prenom, ine, niveau, classe, classe);
    }
}
