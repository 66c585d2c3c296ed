package fr.lpi.scolarite.fichier;

import fr.lpi.scolarite.domain.ligne.FichierRefuse;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/// The zip that SIECLE exports, read as it comes: nothing is ever unpacked on a disk.
final class ArchiveSiecle {

    private static final int ENTREES_AU_PLUS = 50;
    private static final Pattern ELEVES = Pattern.compile("(?i)(?:.*/)?[^/]*Eleves(?:Sans|Avec)Adresses[^/]*\\.xml");
    private static final Pattern XML = Pattern.compile("(?i).*\\.xml");

    private ArchiveSiecle() {}

    /// Goes through the archive three times: what it holds, then the two readings of the pupils' file.
    static void lire(Contenu contenu, FichierSiecle fichier) throws IOException {
        var nom = nomDesEleves(contenu);
        parcourir(contenu, nom, fichier::lireDivisions);
        parcourir(contenu, nom, fichier::lireEleves);
    }

    private static void parcourir(Contenu contenu, String nom, Consumer<InputStream> lecture) throws IOException {
        try (var compresse = new Compteur(contenu.ouvrir(), Long.MAX_VALUE);
                var zip = new ZipInputStream(compresse)) {
            for (var entree = zip.getNextEntry(); entree != null; entree = zip.getNextEntry()) {
                if (entree.getName().equals(nom)) {
                    lecture.accept(new Decompresse(zip, compresse));
                    return;
                }
            }
            throw abimee();
        } catch (ZipException _) {
            throw abimee();
        }
    }

    /// Goes through the whole archive first: each name, and what each entry weighs once inflated.
    private static String nomDesEleves(Contenu contenu) throws IOException {
        @Nullable String attendu = null;
        @Nullable String seul = null;
        var xml = 0;
        var entrees = 0;
        try (var compresse = new Compteur(contenu.ouvrir(), Long.MAX_VALUE);
                var zip = new ZipInputStream(compresse)) {
            var decompresse = new Decompresse(zip, compresse);
            for (var entree = zip.getNextEntry(); entree != null; entree = zip.getNextEntry()) {
                verifier(entree, ++entrees);
                decompresse.transferTo(java.io.OutputStream.nullOutputStream());
                if (XML.matcher(entree.getName()).matches()) {
                    xml++;
                    seul = entree.getName();
                }
                if (ELEVES.matcher(entree.getName()).matches()) {
                    if (attendu != null) {
                        throw new FichierRefuse(
                                "Cette archive contient plusieurs fichiers d'élèves.", FichierSiecle.OU_LE_PRENDRE);
                    }
                    attendu = entree.getName();
                }
            }
        } catch (ZipException | IllegalArgumentException _) {
            throw abimee();
        }
        if (attendu == null && xml == 1) {
            attendu = seul;
        }
        if (attendu == null) {
            throw new FichierRefuse(
                    "Cette archive ne contient pas ElevesSansAdresses.xml.", FichierSiecle.OU_LE_PRENDRE);
        }
        return attendu;
    }

    private static void verifier(ZipEntry entree, int rang) {
        var nom = entree.getName().replace('\\', '/');
        if (nom.startsWith("/")
                || nom.contains(":")
                || java.util.List.of(nom.split("/", -1)).contains("..")) {
            throw new FichierRefuse(
                    "Cette archive contient un chemin interdit (« %s »).".formatted(Caracteres.montrer(nom)),
                    FichierSiecle.OU_LE_PRENDRE);
        }
        if (rang > ENTREES_AU_PLUS) {
            throw new FichierRefuse(
                    "Cette archive contient plus de %d fichiers.".formatted(ENTREES_AU_PLUS),
                    FichierSiecle.OU_LE_PRENDRE);
        }
    }

    private static FichierRefuse abimee() {
        return new FichierRefuse(
                "Cette archive zip est abîmée ou protégée par un mot de passe.",
                "Refaites l'export dans SIECLE, ou choisissez le fichier ElevesSansAdresses.xml.");
    }

    /// Counts the bytes that go through.
    private static class Compteur extends FilterInputStream {

        private final long auPlus;
        private long lus;

        Compteur(InputStream flux, long auPlus) {
            super(flux);
            this.auPlus = auPlus;
        }

        @Override
        public int read() throws IOException {
            var octet = super.read();
            compter(octet < 0 ? 0 : 1);
            return octet;
        }

        @Override
        public int read(byte[] vers, int debut, int longueur) throws IOException {
            var nombre = super.read(vers, debut, longueur);
            compter(Math.max(nombre, 0));
            return nombre;
        }

        void compter(int nombre) {
            lus += nombre;
            if (lus > auPlus) {
                throw tropGrosse();
            }
        }

        static FichierRefuse tropGrosse() {
            return new FichierRefuse("Cette archive est démesurée une fois décompressée.", FichierSiecle.OU_LE_PRENDRE);
        }
    }

    /// What an entry inflates to: at most 300 MB in all, and at most 200 times what it weighed. A real export, dense
    /// in repeated tags, inflates about twenty times.
    private static final class Decompresse extends Compteur {

        private static final long TOTAL = 300L << 20;
        private static final long SANS_RAPPORT = 10L << 20;
        private static final long RAPPORT = 200;

        private final Compteur compresse;

        Decompresse(InputStream flux, Compteur compresse) {
            super(flux, TOTAL);
            this.compresse = compresse;
        }

        @Override
        void compter(int nombre) {
            super.compter(nombre);
            if (super.lus > SANS_RAPPORT && super.lus > compresse.lus * RAPPORT) {
                throw tropGrosse();
            }
        }

        /// The archive goes on after an entry.
        @Override
        public void close() {}
    }
}
