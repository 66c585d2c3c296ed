package fr.lpi.acces.domain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The passwords tried first: common words, alone, doubled or dressed with digits and signs, walks on the keyboard,
/// repetitions.
final class Devinables {

    private static final Set<String> MOTS = lire();

    private static final List<String> SUITES = List.of(
            "abcdefghijklmnopqrstuvwxyz",
            "azertyuiopqsdfghjklmwxcvbn",
            "qwertyuiopasdfghjklzxcvbnm",
            "12345678901234567890");

    private Devinables() {}

    static boolean contient(String motDePasse) {
        var simple = simple(motDePasse);
        var nu = simple.replaceAll("[^\\p{L}\\p{N}]", "");
        var orne = simple.replaceAll("^\\P{L}+|\\P{L}+$", "");
        return seRepete(simple)
                || (2 * nu.length() >= simple.length() && seSuit(nu))
                || Stream.of(nu, lettres(simple), lettres(orne), orne.replaceAll("\\P{L}", ""))
                        .anyMatch(mot -> MOTS.contains(mot) || estFaitDeDeux(mot));
    }

    static boolean reprend(String motDePasse, String identifiant) {
        var nu = simple(motDePasse).replaceAll("[^a-z0-9]", "");
        var nom = simple(identifiant).replaceAll("[^a-z0-9]", "");
        return nom.length() >= 3 && nu.contains(nom) && nu.length() - nom.length() <= 6;
    }

    private static boolean estFaitDeDeux(String mot) {
        for (var i = 1; i < mot.length(); i++) {
            if (MOTS.contains(mot.substring(0, i)) && MOTS.contains(mot.substring(i))) {
                return true;
            }
        }
        return false;
    }

    /// A piece of eight characters at most, again and again.
    private static boolean seRepete(String mot) {
        for (var pas = 1; pas <= Math.min(8, mot.length() / 2); pas++) {
            if (mot.substring(pas).equals(mot.substring(0, mot.length() - pas))) {
                return true;
            }
        }
        return false;
    }

    /// Neighbours on the keyboard, in the alphabet or among numbers, but for two jumps.
    private static boolean seSuit(String mot) {
        var sauts = 0;
        for (var i = 1; i < mot.length(); i++) {
            var paire = mot.substring(i - 1, i + 1);
            var inverse = new StringBuilder(paire).reverse().toString();
            if (paire.charAt(0) != paire.charAt(1)
                    && SUITES.stream().noneMatch(suite -> suite.contains(paire) || suite.contains(inverse))) {
                sauts++;
            }
        }
        return !mot.isEmpty() && sauts <= 2;
    }

    private static String simple(String texte) {
        return Normalizer.normalize(texte, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }

    /// Digits and signs that stand for letters, as letters.
    private static String lettres(String mot) {
        return mot.replace('0', 'o')
                .replace('1', 'i')
                .replace('3', 'e')
                .replace('4', 'a')
                .replace('5', 's')
                .replace('7', 't')
                .replace('@', 'a')
                .replace('$', 's')
                .replace('!', 'i')
                .replaceAll("\\P{L}", "");
    }

    private static Set<String> lire() {
        try (var liste = Devinables.class.getResourceAsStream("/acces/mots-de-passe-courants.txt")) {
            return new String(Objects.requireNonNull(liste).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(ligne -> !ligne.startsWith("#"))
                    .flatMap(ligne -> Stream.of(ligne.split(" ", -1)))
                    .filter(mot -> !mot.isBlank())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
