package fr.lpi.document;

import fr.lpi.accompagnement.ProjetsPublies.Publie;
import fr.lpi.document.livret.DocumentLivret;
import fr.lpi.ppre.DocumentPpre;
import fr.lpi.ppre.DocumentPpre.Entete;
import fr.lpi.ppre.PpreEtBilan;
import fr.lpi.scolarite.AnneeScolaire;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The name a downloaded document takes: one that any system can store, and beside it the pupil's true name.
///
/// @param ascii letters without accents; the numéro de livret when the name has no Latin letter
/// @param vrai the name as it is written, less what no file system accepts
public record NomDeFichier(String ascii, String vrai) {

    private static final int LONGUEUR = 40;
    private static final Map<Integer, String> SANS_DECOMPOSITION = Map.ofEntries(
            Map.entry((int) 'œ', "oe"),
            Map.entry((int) 'Œ', "Oe"),
            Map.entry((int) 'æ', "ae"),
            Map.entry((int) 'Æ', "Ae"),
            Map.entry((int) 'ß', "ss"),
            Map.entry((int) 'ẞ', "Ss"),
            Map.entry((int) 'ø', "o"),
            Map.entry((int) 'Ø', "O"),
            Map.entry((int) 'đ', "d"),
            Map.entry((int) 'Đ', "D"),
            Map.entry((int) 'ð', "d"),
            Map.entry((int) 'Ð', "D"),
            Map.entry((int) 'ł', "l"),
            Map.entry((int) 'Ł', "L"),
            Map.entry((int) 'þ', "th"),
            Map.entry((int) 'Þ', "Th"),
            Map.entry((int) 'ŋ', "n"),
            Map.entry((int) 'Ŋ', "N"),
            Map.entry((int) 'ħ', "h"),
            Map.entry((int) 'Ħ', "H"),
            Map.entry((int) 'ŧ', "t"),
            Map.entry((int) 'Ŧ', "T"),
            Map.entry((int) 'ə', "e"),
            Map.entry((int) 'Ə', "E"),
            Map.entry((int) 'ı', "i"));

    public static NomDeFichier de(PpreEtBilan documents) {
        return documents
                .sonBilan()
                .map(bilan -> de("PPRE-et-bilan", bilan.entete(), bilan.entete().finaliseLe()))
                .orElseGet(() ->
                        de("PPRE", documents.ppre().entete(), documents.ppre().date()));
    }

    public static NomDeFichier pourLaFamille(DocumentPpre ppre) {
        return de("Pour-la-famille", ppre.entete(), ppre.date());
    }

    public static NomDeFichier de(DocumentLivret livret) {
        return de("Livret", livret.entete(), livret.entete().finaliseLe());
    }

    public static NomDeFichier de(Publie publie) {
        var ecole = publie.document().etablissement();
        var fin = new AnneeScolaire(publie.document().annee()) + ".pdf";
        return new NomDeFichier(joindre("Projet-AP", ascii(ecole), fin), joindre("Projet-AP", vrai(ecole), fin));
    }

    private static NomDeFichier de(String genre, Entete entete, LocalDate le) {
        var nom = ascii(entete.nom()).toUpperCase(Locale.ROOT);
        var prenom = ascii(entete.prenom());
        var eleve = nom.isEmpty() && prenom.isEmpty() ? entete.numeroLivret() : joindre(nom, prenom);
        var fin = le + ".pdf";
        return new NomDeFichier(
                joindre(genre, eleve, fin), joindre(genre, vrai(entete.nom()), vrai(entete.prenom()), fin));
    }

    /// The value of `Content-Disposition`, with `filename*` for the browsers that read it, which is all of today's.
    public String contentDisposition() {
        var encode = URLEncoder.encode(vrai, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return "attachment; filename=\"%s\"; filename*=UTF-8''%s".formatted(ascii, encode);
    }

    private static String joindre(String... morceaux) {
        return Stream.of(morceaux).filter(morceau -> !morceau.isEmpty()).collect(Collectors.joining("_"));
    }

    /// « D’ALMEIDA--ROUX » gives DALMEIDA-ROUX, « Le Goff » gives Le-Goff.
    private static String ascii(String nom) {
        var lettres = Normalizer.normalize(nom, Normalizer.Form.NFKD)
                .codePoints()
                .mapToObj(c -> SANS_DECOMPOSITION.getOrDefault(c, Character.toString(c)))
                .collect(Collectors.joining());
        return couper(lettres.replaceAll("[\\s\\p{Pd}_.]+", "-")
                .replaceAll("[^A-Za-z0-9-]", "")
                .replaceAll("-{2,}", "-"));
    }

    private static String vrai(String nom) {
        return couper(
                nom.strip().replaceAll("\\s+", " ").replaceAll("[\\p{Cc}\\p{Cs}\\p{Co}\\p{Cn}/\\\\:*?\"<>|]", ""));
    }

    private static String couper(String nom) {
        var fin = nom.codePointCount(0, nom.length()) <= LONGUEUR ? nom.length() : nom.offsetByCodePoints(0, LONGUEUR);
        return nom.substring(0, fin).replaceAll("^[-. ]+|[-. ]+$", "");
    }
}
