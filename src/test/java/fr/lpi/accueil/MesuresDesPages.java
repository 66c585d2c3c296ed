package fr.lpi.accueil;

import fr.lpi.Base;
import fr.lpi.EssaiLpi;
import fr.lpi.Mondes;
import fr.lpi.Navigateur;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Measured, not tested: see `bench/README.md`. Its name keeps it out of the ordinary run.
@EssaiLpi
@Import(MesuresDesPages.PageConstante.class)
class MesuresDesPages {

    static final int CLIENTS = 4;
    static final int SECONDES = 4;
    static final int TOURS = 3;

    @Autowired
    Mondes mondes;

    @Autowired
    Base base;

    @LocalServerPort
    int port;

    /// Against a page of as many bytes, made of nothing, for the same person: same server, same session.
    @Test
    void pages_against_a_constant_page() throws Exception {
        var monde = mondes.creer();
        var deuxCents = mondes.grandeEcole(200).identifiant();
        var mille = mondes.grandeEcole(1_000).identifiant();
        // As the database does by itself within a minute.
        base.proprietaire().sql("vacuum analyze").update();
        comparer("« Mes livrets », 200 livrets", deuxCents, "/");
        comparer("« Mes livrets », 1 000 livrets", mille, "/");
        comparer(
                "Étape 4 d'un PPRE",
                monde.responsable().identifiant(),
                "/ppres/" + monde.enBrouillon().ppre() + "/etapes/4");
    }

    private void comparer(String quoi, String identifiant, String adresse) throws Exception {
        var navigateur = Navigateur.de(port, identifiant);
        var octets = navigateur.lire(adresse, "text/html").body().getBytes(StandardCharsets.UTF_8).length;
        var constante = "/mesures/constante?octets=" + octets;
        var ratios = new double[TOURS];
        var debits = new double[2];
        // Until the compiler of the JVM has done with both.
        for (var tour = 0; tour < TOURS; tour++) {
            debit(navigateur.session(), adresse);
        }
        debit(navigateur.session(), constante);
        for (var tour = 0; tour < TOURS; tour++) {
            var reference = debit(navigateur.session(), constante);
            var page = debit(navigateur.session(), adresse);
            ratios[tour] = page / reference;
            debits = new double[] {page, reference};
        }
        Arrays.sort(ratios);
        System.out.printf(
                Locale.FRENCH,
                "%s : %.2f fois le débit d'une page constante de %d ko (%.0f contre %.0f par seconde)%n",
                quoi,
                ratios[TOURS / 2],
                octets / 1024,
                debits[0],
                debits[1]);
    }

    /// @return answers a second
    private double debit(String session, String adresse) throws Exception {
        var servies = new AtomicLong();
        var fin = System.nanoTime() + SECONDES * 1_000_000_000L;
        try (var clients = Executors.newThreadPerTaskExecutor(Thread.ofVirtual().factory())) {
            var taches = IntStream.range(0, CLIENTS)
                    .mapToObj(_ -> clients.submit(() -> {
                        demander(session, adresse, fin, servies);
                        return null;
                    }))
                    .toList();
            for (var tache : taches) {
                tache.get();
            }
        }
        return (double) servies.get() / SECONDES;
    }

    /// A client that does as little as possible: it shares its processors with the server.
    private void demander(String session, String adresse, long fin, AtomicLong servies) throws IOException {
        var demande = "GET %s HTTP/1.1\r\nHost: localhost\r\nAccept: text/html\r\nCookie: %s\r\n\r\n"
                .formatted(adresse, session)
                .getBytes(StandardCharsets.US_ASCII);
        while (System.nanoTime() < fin) {
            try (var prise = new Socket("localhost", port)) {
                var lu = new BufferedInputStream(prise.getInputStream(), 1 << 16);
                for (var ouverte = true; ouverte && System.nanoTime() < fin; servies.incrementAndGet()) {
                    prise.getOutputStream().write(demande);
                    ouverte = passer(lu);
                }
            }
        }
    }

    /// @return whether the connection serves again
    private static boolean passer(InputStream lu) throws IOException {
        var statut = ligne(lu);
        if (!statut.contains(" 200")) {
            throw new IllegalStateException(statut);
        }
        var taille = -1L;
        var ouverte = true;
        for (var entete = ligne(lu); !entete.isEmpty(); entete = ligne(lu)) {
            if (entete.toLowerCase(Locale.ROOT).startsWith("content-length:")) {
                taille = Long.parseLong(entete.substring(15).trim());
            }
            ouverte &= !entete.equalsIgnoreCase("Connection: close");
        }
        if (taille >= 0) {
            lu.skipNBytes(taille);
            return ouverte;
        }
        for (var morceau = Long.parseLong(ligne(lu), 16); morceau > 0; morceau = Long.parseLong(ligne(lu), 16)) {
            lu.skipNBytes(morceau + 2);
        }
        ligne(lu);
        return ouverte;
    }

    private static String ligne(InputStream lu) throws IOException {
        var ligne = new StringBuilder();
        for (var c = lu.read(); c != '\n'; c = lu.read()) {
            if (c < 0) {
                throw new IOException("Connexion coupée");
            }
            if (c != '\r') {
                ligne.append((char) c);
            }
        }
        return ligne.toString();
    }

    @Controller
    static class PageConstante {

        @GetMapping("/mesures/constante")
        ResponseEntity<byte[]> constante(@RequestParam int octets) {
            var page = new byte[octets];
            Arrays.fill(page, (byte) ' ');
            return ResponseEntity.ok().contentType(MediaType.TEXT_HTML).body(page);
        }
    }
}
