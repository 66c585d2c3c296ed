package fr.lpi.document.pdf;

import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.text.Bidi;
import java.util.List;

/// Cuts a line that mixes directions into runs, with what the JDK knows of the Unicode algorithm.
final class DecoupeBidi implements BidiSplitter {

    private List<BidiTextRun> troncons = List.of();

    @Override
    public void setParagraph(String paragraphe, byte direction) {
        if (paragraphe.isEmpty()) {
            troncons = List.of();
            return;
        }
        var sens = direction == RTL ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT;
        var bidi = new Bidi(paragraphe, sens);
        var niveaux = new byte[bidi.getRunCount()];
        var ordre = new BidiTextRun[niveaux.length];
        for (var i = 0; i < niveaux.length; i++) {
            niveaux[i] = (byte) bidi.getRunLevel(i);
            var debut = bidi.getRunStart(i);
            ordre[i] = new BidiTextRun(debut, bidi.getRunLimit(i) - debut, niveaux[i] % 2 == 1 ? RTL : LTR);
        }
        Bidi.reorderVisually(niveaux, 0, ordre, 0, ordre.length);
        troncons = List.of(ordre);
    }

    @Override
    public int countTextRuns() {
        return troncons.size();
    }

    @Override
    public BidiTextRun getVisualRun(int rang) {
        return troncons.get(rang);
    }

    @Override
    public byte getBaseDirection(String paragraphe) {
        return (byte) paragraphe
                .codePoints()
                .map(DecoupeBidi::sens)
                .filter(sens -> sens != NEUTRAL)
                .findFirst()
                .orElse(NEUTRAL);
    }

    private static int sens(int caractere) {
        return switch (Character.getDirectionality(caractere)) {
            case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> LTR;
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> RTL;
            default -> NEUTRAL;
        };
    }
}
