package fr.lpi.ppre.domain.signature;

import fr.lpi.ppre.Trace;
import fr.lpi.ppre.Trace.Point;
import fr.lpi.web.formulaire.Texte;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// A signature as its page sends it.
///
/// @param trace « x,y x,y;x,y »: points by spaces, strokes by semicolons
public record SaisieSignature(String nom, String trace) {

    public static final String NOM = "nom";
    public static final String TRACE = "trace";
    public static final int NOM_MAX = 255;

    private static final Pattern POINT = Pattern.compile("(\\d{1,3}),(\\d{1,3})");

    /// @param signature absent when something is wrong, said by field in `erreurs`
    public record Lue(Optional<Signee> signature, Map<String, String> erreurs) {}

    public record Signee(String nom, Trace trace) {}

    public Lue lire() {
        var erreurs = new TreeMap<String, String>();
        var signe = nom.strip();
        if (signe.isEmpty()) {
            erreurs.put(NOM, "Écrivez le nom de la personne qui signe, par exemple « Maëlle Le Goff ».");
        } else {
            Texte.tropLong(signe, NOM_MAX).ifPresent(message -> erreurs.put(NOM, message));
        }
        var lu = lireTrace(erreurs);
        return new Lue(
                erreurs.isEmpty() ? lu.map(dessine -> new Signee(signe, dessine)) : Optional.empty(),
                Map.copyOf(erreurs));
    }

    private Optional<Trace> lireTrace(Map<String, String> erreurs) {
        if (trace.isBlank()) {
            erreurs.put(TRACE, "Signez dans le cadre, avec le doigt, la souris ou le stylet.");
            return Optional.empty();
        }
        var traits = trace.split(";", -1);
        if (traits.length > Trace.TRAITS_MAX || trace.split("[ ;]", -1).length > Trace.POINTS_MAX) {
            erreurs.put(
                    TRACE,
                    "Cette signature est trop chargée pour être gardée : effacez-la, puis signez plus simplement.");
            return Optional.empty();
        }
        try {
            var lu = new Trace(Arrays.stream(traits).map(SaisieSignature::trait).toList());
            if (lu.signe()) {
                return Optional.of(lu);
            }
            erreurs.put(TRACE, "Ce trait est trop court pour une signature : signez dans le cadre.");
        } catch (IllegalArgumentException _) {
            erreurs.put(TRACE, "La signature n'a pas pu être lue : effacez-la, puis signez à nouveau.");
        }
        return Optional.empty();
    }

    private static List<Point> trait(String ecrit) {
        var points = new ArrayList<Point>();
        for (var point : ecrit.split(" ", -1)) {
            var lu = POINT.matcher(point);
            if (!lu.matches()) {
                throw new IllegalArgumentException("Point illisible");
            }
            points.add(new Point(Integer.parseInt(lu.group(1)), Integer.parseInt(lu.group(2))));
        }
        return points;
    }
}
