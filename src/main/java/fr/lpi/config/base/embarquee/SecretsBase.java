package fr.lpi.config.base.embarquee;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/// The embedded server's passwords, drawn once, kept in a file that only the owner of the data folder reads.
record SecretsBase(String superutilisateur, String proprietaire, String application) {

    static final String FICHIER = "base.secrets";

    static SecretsBase dans(Path dossier) throws IOException {
        var fichier = dossier.resolve(FICHIER);
        var lus = new Properties();
        if (Files.exists(fichier)) {
            try (var lecteur = Files.newBufferedReader(fichier)) {
                lus.load(lecteur);
            }
        } else {
            for (var role : new String[] {"superutilisateur", "proprietaire", "application"}) {
                lus.setProperty(role, tirer());
            }
            var partiel = Files.createTempFile(
                    dossier,
                    "secrets",
                    null,
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            try (var ecrivain = Files.newBufferedWriter(partiel)) {
                lus.store(ecrivain, null);
            }
            Files.move(partiel, fichier, StandardCopyOption.ATOMIC_MOVE);
        }
        return new SecretsBase(lire(lus, "superutilisateur"), lire(lus, "proprietaire"), lire(lus, "application"));
    }

    @Override
    public String toString() {
        return "SecretsBase";
    }

    private static String lire(Properties lus, String role) throws IOException {
        var secret = lus.getProperty(role);
        if (secret == null) {
            throw new IOException("il manque « %s » dans « %s »".formatted(role, FICHIER));
        }
        return secret;
    }

    private static String tirer() {
        var octets = new byte[24];
        new SecureRandom().nextBytes(octets);
        return HexFormat.of().formatHex(octets);
    }
}
