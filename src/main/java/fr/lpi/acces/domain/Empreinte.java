package fr.lpi.acces.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/// SHA-256: what is kept of a word that must not be read back.
public final class Empreinte {

    private Empreinte() {}

    public static byte[] de(String mot) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(mot.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
