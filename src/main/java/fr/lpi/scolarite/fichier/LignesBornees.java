package fr.lpi.scolarite.fichier;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;

/// Gives a text line by line and leaves out, empty, those longer than any pupil's: memory stays flat whatever comes.
final class LignesBornees extends Reader {

    private static final int LONGUEUR_AU_PLUS = 4_000;

    private final Reader source;
    private final List<Integer> tropLongues = new ArrayList<>();
    private final StringBuilder ligne = new StringBuilder();
    private final char[] tampon = new char[8_192];
    private int lus;
    private int rang;
    private int rendus;
    private int numero;
    private boolean retourChariot;

    LignesBornees(Reader source) {
        this.source = source;
    }

    /// Numbers of the lines left out so far.
    List<Integer> tropLongues() {
        return tropLongues;
    }

    @Override
    public int read(char[] vers, int debut, int longueur) throws IOException {
        if (rendus == ligne.length() && !lireUneLigne()) {
            return -1;
        }
        var rendue = Math.min(longueur, ligne.length() - rendus);
        ligne.getChars(rendus, rendus + rendue, vers, debut);
        rendus += rendue;
        return rendue;
    }

    @Override
    public void close() throws IOException {
        source.close();
    }

    /// Ends of line become LF, so that the CSV reader counts the lines as we do.
    private boolean lireUneLigne() throws IOException {
        ligne.setLength(0);
        rendus = 0;
        var longueur = 0;
        numero++;
        for (var lettre = suivante(); lettre >= 0; lettre = suivante()) {
            if (lettre == '\n' && retourChariot) {
                retourChariot = false;
                continue;
            }
            retourChariot = lettre == '\r';
            if (lettre == '\r' || lettre == '\n') {
                finir(longueur);
                ligne.append('\n');
                return true;
            }
            if (longueur++ < LONGUEUR_AU_PLUS) {
                ligne.append((char) lettre);
            }
        }
        finir(longueur);
        return !ligne.isEmpty();
    }

    private void finir(int longueur) {
        if (longueur > LONGUEUR_AU_PLUS) {
            tropLongues.add(numero);
            ligne.setLength(0);
        }
    }

    private int suivante() throws IOException {
        if (rang == lus) {
            lus = Math.max(source.read(tampon), 0);
            rang = 0;
            if (lus == 0) {
                return -1;
            }
        }
        return tampon[rang++];
    }
}
