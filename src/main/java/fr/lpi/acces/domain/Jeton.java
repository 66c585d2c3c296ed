package fr.lpi.acces.domain;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/// The word of a link that opens one page once: 256 random bits, of which the database keeps a hash only.
///
/// A form that makes a link carries its word: a double click shows the same link twice, and nothing else remembers it.
public record Jeton(String valeur) {

    private static final Pattern FORME = Pattern.compile("[A-Za-z0-9_-]{43}");
    private static final SecureRandom HASARD = new SecureRandom();

    public static Jeton nouveau() {
        var octets = new byte[32];
        HASARD.nextBytes(octets);
        return new Jeton(Base64.getUrlEncoder().withoutPadding().encodeToString(octets));
    }

    public static Optional<Jeton> lire(String texte) {
        return FORME.matcher(texte).matches() ? Optional.of(new Jeton(texte)) : Optional.empty();
    }

    public byte[] empreinte() {
        return Empreinte.de(valeur);
    }

    /// A key for the form that carries it, from which the word cannot be found.
    public String cle() {
        return UUID.nameUUIDFromBytes(Empreinte.de("envoi " + valeur)).toString();
    }

    @Override
    public String toString() {
        return "Jeton";
    }
}
