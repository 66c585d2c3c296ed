package fr.lpi.scolarite.domain;

import java.util.regex.Pattern;

/// The number of a school: seven digits, then a letter that checks them.
public final class Uai {

    private static final String LETTRES = "ABCDEFGHJKLMNPRSTUVWXYZ";
    private static final Pattern FORME = Pattern.compile("[0-9]{7}[A-Z]");

    private Uai() {}

    public static boolean estJuste(String uai) {
        return FORME.matcher(uai).matches()
                && uai.charAt(7) == LETTRES.charAt(Integer.parseInt(uai, 0, 7, 10) % LETTRES.length());
    }
}
