package fr.lpi.document.pdf;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Joins Arabic and Persian letters by replacing each with its printed form.
///
/// The forms are read from the names Unicode gives them, so that no table is to be kept; vowels do not cut the joins.
final class EcritureArabe {

    private static final int ISOLEE = 0;
    private static final int FINALE = 1;
    private static final int INITIALE = 2;
    private static final int MEDIANE = 3;
    private static final List<String> SUFFIXES = List.of("ISOLATED FORM", "FINAL FORM", "INITIAL FORM", "MEDIAL FORM");

    private static final char LAM = '\u0644';
    private static final String ALEFS = "\u0627\u0623\u0625\u0622";
    private static final String ALLONGEMENT = "\u0640";
    private static final String LIEN = "\u200D";
    private static final int COUPE = 0x200C;

    private static final Map<String, int[]> FORMES = formes();

    private EcritureArabe() {}

    static boolean estUneForme(int caractere) {
        return caractere >= 0xFB50 && caractere <= 0xFEFC;
    }

    static String lier(String texte) {
        var unites = unites(texte);
        if (unites.stream().noneMatch(FORMES::containsKey)) {
            return texte;
        }
        var resultat = new StringBuilder(texte.length());
        for (var i = 0; i < unites.size(); i++) {
            var unite = unites.get(i);
            var formes = FORMES.get(unite);
            var forme = formes == null ? 0 : formes[place(unites, i, formes)];
            if (forme == 0) {
                resultat.append(unite);
            } else {
                resultat.appendCodePoint(forme);
            }
        }
        return resultat.toString();
    }

    private static int place(List<String> unites, int i, int[] formes) {
        var avant = voisine(unites, i, -1);
        var apres = voisine(unites, i, 1);
        var lieeAvant = lieLaSuivante(avant) && formes[FINALE] != 0;
        var lieeApres = lieLaPrecedente(apres) && lieLaSuivante(unites.get(i));
        if (lieeAvant && lieeApres && formes[MEDIANE] != 0) {
            return MEDIANE;
        }
        if (lieeAvant) {
            return FINALE;
        }
        return lieeApres && formes[INITIALE] != 0 ? INITIALE : ISOLEE;
    }

    private static String voisine(List<String> unites, int i, int pas) {
        var j = i + pas;
        while (j >= 0 && j < unites.size() && transparente(unites.get(j))) {
            j += pas;
        }
        return j >= 0 && j < unites.size() ? unites.get(j) : "";
    }

    private static boolean transparente(String unite) {
        var caractere = unite.codePointAt(0);
        return switch (Character.getType(caractere)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            case Character.FORMAT -> !unite.equals(LIEN) && caractere != COUPE;
            default -> false;
        };
    }

    private static boolean lieLaSuivante(String unite) {
        return unite.equals(ALLONGEMENT) || unite.equals(LIEN) || (unite.length() == 1 && possede(unite, INITIALE));
    }

    private static boolean lieLaPrecedente(String unite) {
        return unite.equals(ALLONGEMENT) || unite.equals(LIEN) || possede(unite, FINALE);
    }

    private static boolean possede(String unite, int forme) {
        var formes = FORMES.get(unite);
        return formes != null && formes[forme] != 0;
    }

    /// One letter each, or a lam and its alef, which are printed as one.
    private static List<String> unites(String texte) {
        var unites = new ArrayList<String>();
        for (var i = 0; i < texte.length(); i += unites.getLast().length()) {
            var lamAlef = texte.charAt(i) == LAM && i + 1 < texte.length() && ALEFS.indexOf(texte.charAt(i + 1)) >= 0;
            unites.add(lamAlef ? texte.substring(i, i + 2) : Character.toString(texte.codePointAt(i)));
        }
        return unites;
    }

    private static Map<String, int[]> formes() {
        var formes = new HashMap<String, int[]>();
        for (var c = 0xFB50; c <= 0xFEFC; c++) {
            var nom = Character.isLetter(c) ? Character.getName(c) : "";
            var place = SUFFIXES.stream().filter(nom::endsWith).findFirst();
            var lettres = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC);
            if (place.isPresent() && (lettres.length() == 1 || estLamAlef(lettres))) {
                formes.computeIfAbsent(lettres, _ -> new int[4])[SUFFIXES.indexOf(place.get())] = c;
            }
        }
        return Map.copyOf(formes);
    }

    private static boolean estLamAlef(String lettres) {
        return lettres.length() == 2 && lettres.charAt(0) == LAM && ALEFS.indexOf(lettres.charAt(1)) >= 0;
    }
}
