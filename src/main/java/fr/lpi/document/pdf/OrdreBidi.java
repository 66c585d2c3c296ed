package fr.lpi.document.pdf;

import com.openhtmltopdf.bidi.BidiReorderer;
import java.text.Normalizer;

/// Lays a right-to-left run out in the order in which it is drawn.
final class OrdreBidi implements BidiReorderer {

    /// Each mark stands beside its mirror image, at the rank that differs by the last bit.
    private static final String MIROIRS = "()[]{}<>«»‹›";

    @Override
    public String shapeText(String texte) {
        return EcritureArabe.lier(texte);
    }

    /// Asked for every character a font lacks, not only for Arabic: № must not become « No ».
    @Override
    public String deshapeText(String texte) {
        return !texte.isEmpty() && EcritureArabe.estUneForme(texte.codePointAt(0))
                ? Normalizer.normalize(texte, Normalizer.Form.NFKC)
                : texte;
    }

    /// A vowel comes before its letter, where its outline expects the pen.
    @Override
    public String reorderRTLTextToLTR(String texte) {
        var inverse = new StringBuilder(texte.length());
        for (var i = texte.length(); i > 0; ) {
            var c = texte.codePointBefore(i);
            i -= Character.charCount(c);
            inverse.appendCodePoint(miroir(c));
        }
        return inverse.toString();
    }

    private static int miroir(int caractere) {
        var rang = MIROIRS.indexOf(caractere);
        return rang < 0 ? caractere : MIROIRS.charAt(rang ^ 1);
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }
}
