package fr.lpi.livret;

import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;

/// The number under which a livret circulates: ten characters without I, L, O, U, drawn at random, unrelated to the
/// INE. The last one checks the others (Luhn modulo 32), so that a slip of the pen is seen.
public record NumeroLivret(String valeur) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LONGUEUR = 10;

    /// @throws IllegalArgumentException not ten characters of the alphabet, or a wrong check character
    public NumeroLivret {
        if (valeur.length() != LONGUEUR
                || !valeur.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0)
                || valeur.charAt(LONGUEUR - 1) != cle(valeur.substring(0, LONGUEUR - 1))) {
            throw new IllegalArgumentException("Ce n'est pas un numéro de livret");
        }
    }

    public static NumeroLivret tirer(RandomGenerator hasard) {
        var tire = new StringBuilder(LONGUEUR);
        for (var i = 1; i < LONGUEUR; i++) {
            tire.append(ALPHABET.charAt(hasard.nextInt(ALPHABET.length())));
        }
        return new NumeroLivret(tire.append(cle(tire)).toString());
    }

    /// Reads what a person copied: any case, spaces anywhere, O for 0, I or L for 1.
    public static Optional<NumeroLivret> lire(String saisi) {
        var net = saisi.replaceAll("[\\s\\u00a0\\u202f-]", "")
                .toUpperCase(Locale.ROOT)
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        try {
            return Optional.of(new NumeroLivret(net));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static char cle(CharSequence sans) {
        var base = ALPHABET.length();
        var somme = 0;
        for (var i = sans.length() - 1; i >= 0; i--) {
            var aDoubler = (sans.length() - i) % 2 == 1;
            var valeur = ALPHABET.indexOf(sans.charAt(i)) * (aDoubler ? 2 : 1);
            somme += valeur / base + valeur % base;
        }
        return ALPHABET.charAt((base - somme % base) % base);
    }

    @Override
    public String toString() {
        return valeur;
    }
}
