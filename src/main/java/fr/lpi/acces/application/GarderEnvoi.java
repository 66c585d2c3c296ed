package fr.lpi.acces.application;

import fr.lpi.acces.domain.EnvoiEnAttente;
import fr.lpi.acces.persistence.JdbcClesDAttente;
import fr.lpi.config.Fuseau;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/// Seals what was typed into the page of the login, and opens it once its author is back: the server keeps nothing, and
/// whoever sits at that computer meanwhile reads nothing.
@Component
public class GarderEnvoi {

    public static final Duration DUREE = Duration.ofHours(2);

    private static final int ALEA = 12;
    private static final int SCEAU = 128;
    private static final SecureRandom HASARD = new SecureRandom();

    private final JdbcClesDAttente cles;
    private final JsonMapper json;
    private final Clock horloge;

    GarderEnvoi(JdbcClesDAttente cles, JsonMapper json, Clock horloge) {
        this.cles = cles;
        this.json = json;
        this.horloge = horloge;
    }

    @Transactional
    public String sceller(String compte, String adresse, Map<String, List<String>> champs) {
        var envoi = new EnvoiEnAttente(compte, adresse, horloge.instant().plus(DUREE), champs);
        var cle = cles.duJour(LocalDate.now(horloge), hasard(32));
        var alea = hasard(ALEA);
        var scelle = new ByteArrayOutputStream();
        scelle.writeBytes(alea);
        try {
            scelle.writeBytes(
                    chiffre(Cipher.ENCRYPT_MODE, cle, alea).doFinal(comprimer(json.writeValueAsBytes(envoi))));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
        return Base64.getUrlEncoder().withoutPadding().encodeToString(scelle.toByteArray());
    }

    /// @return what waits; nothing when it has waited too long, or was not sealed here
    @Transactional(readOnly = true)
    public Optional<EnvoiEnAttente> ouvrir(String scelle) {
        byte[] octets;
        try {
            octets = Base64.getUrlDecoder().decode(scelle);
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
        if (octets.length < ALEA) {
            return Optional.empty();
        }
        return cles.depuis(LocalDate.now(horloge).minusDays(1)).stream()
                .flatMap(cle -> dechiffrer(cle, octets).stream())
                .map(clair -> json.readValue(decomprimer(clair), EnvoiEnAttente.class))
                .filter(envoi -> horloge.instant().isBefore(envoi.expire()))
                .findFirst();
    }

    @Scheduled(cron = "0 10 3 * * *", zone = Fuseau.NOM)
    @Transactional
    public void oublierLesAnciennes() {
        cles.oublier(LocalDate.now(horloge).minusDays(1));
    }

    private static Optional<byte[]> dechiffrer(byte[] cle, byte[] octets) {
        var alea = java.util.Arrays.copyOf(octets, ALEA);
        try {
            return Optional.of(chiffre(Cipher.DECRYPT_MODE, cle, alea).doFinal(octets, ALEA, octets.length - ALEA));
        } catch (AEADBadTagException _) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Cipher chiffre(int sens, byte[] cle, byte[] alea) throws GeneralSecurityException {
        var chiffre = Cipher.getInstance("AES/GCM/NoPadding");
        chiffre.init(sens, new SecretKeySpec(cle, "AES"), new GCMParameterSpec(SCEAU, alea));
        return chiffre;
    }

    private static byte[] hasard(int taille) {
        var octets = new byte[taille];
        HASARD.nextBytes(octets);
        return octets;
    }

    private static byte[] comprimer(byte[] clair) {
        var comprime = new ByteArrayOutputStream();
        try (var sortie = new DeflaterOutputStream(comprime)) {
            sortie.write(clair);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return comprime.toByteArray();
    }

    private static byte[] decomprimer(byte[] comprime) {
        try (var entree = new InflaterInputStream(new ByteArrayInputStream(comprime))) {
            return entree.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
