package fr.lpi.document.pdf;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;

import java.io.IOException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.CmapSubtable;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.jspecify.annotations.Nullable;

/// Gives a glyph back the character that was typed when several share it.
///
/// PDFBox would keep the lowest: 小 would be copied and read aloud as the radical ⼩, م as one of its printed forms.
final class CmapFidele extends CmapSubtable {

    private final CmapSubtable origine;
    private final Map<Integer, Integer> formesDemandees = new HashMap<>();

    private CmapFidele(CmapSubtable origine) {
        this.origine = origine;
        setPlatformId(origine.getPlatformId());
        setPlatformEncodingId(origine.getPlatformEncodingId());
    }

    static void poser(TrueTypeFont police) throws IOException {
        var table = police.getCmap();
        table.setCmaps(Arrays.stream(table.getCmaps()).map(CmapFidele::new).toArray(CmapSubtable[]::new));
    }

    /// A line feed is measured before it is collapsed: without a glyph of its own it would open every other font.
    ///
    /// What a character of private use means is between those who agreed on it: a font that draws one (emojis of
    /// the first telephones) would make a document that PDF/A refuses.
    @Override
    public int getGlyphId(int caractere) {
        if (Character.getType(caractere) == Character.PRIVATE_USE) {
            return 0;
        }
        var glyphe = origine.getGlyphId(caractere < ' ' ? ' ' : caractere);
        if (glyphe != 0 && EcritureArabe.estUneForme(caractere)) {
            formesDemandees.put(glyphe, caractere);
        }
        return glyphe;
    }

    @Override
    public @Nullable List<Integer> getCharCodes(int glyphe) {
        var candidats = origine.getCharCodes(glyphe);
        if (candidats == null || candidats.isEmpty()) {
            return candidats;
        }
        var demandee = formesDemandees.get(glyphe);
        var choisi = demandee != null
                ? demandee
                : candidats.stream()
                        .min(comparing(CmapFidele::deCompatibilite).thenComparing(naturalOrder()))
                        .orElseThrow();
        return List.of(lettre(choisi));
    }

    /// The letter behind a printed form; a lam-alef stays as it is, since one glyph holds its two letters.
    private static int lettre(int caractere) {
        if (!EcritureArabe.estUneForme(caractere)) {
            return caractere;
        }
        var lettres = Normalizer.normalize(Character.toString(caractere), Normalizer.Form.NFKC);
        return lettres.codePointCount(0, lettres.length()) == 1 ? lettres.codePointAt(0) : caractere;
    }

    private static boolean deCompatibilite(int caractere) {
        return (caractere >= 0x2E80 && caractere <= 0x2FDF)
                || (caractere >= 0xF900 && caractere <= 0xFEFF)
                || (caractere >= 0x2F800 && caractere <= 0x2FA1F);
    }

    @Override
    public String toString() {
        return origine.toString();
    }
}
