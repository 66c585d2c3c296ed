package fr.lpi.web.formulaire;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/// Numbers as they are typed in French: « 12,5 », « 1 000 », « -3 ».
public final class Nombres {

    private static final Pattern BLANCS = Pattern.compile("[\\s\\u00a0\\u202f]");

    private Nombres() {}

    /// At most nine digits before the comma and four after it.
    public static Optional<BigDecimal> lire(String saisi) {
        var net = BLANCS.matcher(saisi).replaceAll("").replace(',', '.');
        return net.matches("-?\\d{1,9}(\\.\\d{1,4})?") ? Optional.of(new BigDecimal(net)) : Optional.empty();
    }

    /// Without useless zeros: « 12,5 ».
    public static String ecrire(BigDecimal nombre) {
        var net = nombre.stripTrailingZeros();
        return (net.scale() < 0 ? net.setScale(0) : net).toPlainString().replace('.', ',');
    }
}
