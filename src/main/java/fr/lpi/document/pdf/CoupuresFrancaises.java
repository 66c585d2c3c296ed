package fr.lpi.document.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;

/// Where a French line may end: not in « l’automatisation », nor before « : ; ! ? », nor between « 8 » and « décembre
/// ».
final class CoupuresFrancaises implements FSTextBreaker {

    private final BreakIterator jdk = BreakIterator.getLineInstance(Locale.FRENCH);
    private String texte = "";

    @Override
    public void setText(String nouveau) {
        texte = nouveau;
        jdk.setText(nouveau);
    }

    @Override
    public int next() {
        var place = jdk.next();
        while (place != BreakIterator.DONE && place < texte.length() && interdite(place)) {
            place = jdk.next();
        }
        return place;
    }

    private boolean interdite(int place) {
        var avant = texte.charAt(place - 1);
        var apres = texte.charAt(place);
        if (avant == '’' || avant == '\'') {
            return Character.isLetter(apres);
        }
        if (avant != ' ') {
            return false;
        }
        if ("»:;!?%€".indexOf(apres) >= 0) {
            return true;
        }
        var veille = place < 2 ? ' ' : texte.charAt(place - 2);
        return veille == '«' || (Character.isDigit(veille) && Character.isLetter(apres));
    }
}
