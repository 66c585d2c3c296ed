package fr.lpi.web;

import fr.lpi.web.Cadre.Lien;
import java.util.List;
import java.util.stream.Stream;

/// The way to a page.
public final class Ariane {

    private Ariane() {}

    /// Through a livret.
    ///
    /// @param nom of its pupil
    /// @param suite from the livret to the page, included
    public static List<Lien> duLivret(String nom, String numero, Lien... suite) {
        return Stream.concat(
                        Stream.of(
                                new Lien("Mes livrets", "/", false),
                                new Lien("Livret " + Accord.de(nom), "/livrets/" + numero, false)),
                        Stream.of(suite))
                .toList();
    }
}
