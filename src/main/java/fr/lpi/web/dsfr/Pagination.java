package fr.lpi.web.dsfr;

import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/// Where one stands in a list of several pages.
///
/// @param precedente address of the page before; absent on the first, as `suivante` is on the last
public record Pagination(
        int pages,
        String position,
        @Nullable String precedente,
        @Nullable String suivante) {

    /// @param rang from 1
    public static Pagination de(int rang, int nombre, int parPage, IntFunction<String> adresse) {
        var pages = Math.max(1, Math.ceilDiv(nombre, parPage));
        return new Pagination(
                pages,
                "Page %d sur %d".formatted(rang, pages),
                rang <= 1 ? null : adresse.apply(rang - 1),
                rang >= pages ? null : adresse.apply(rang + 1));
    }

    /// What to do when what one looks for is on none of the pages seen so far.
    public String conseil() {
        return "Précisez la recherche, ou passez à la page %s.".formatted(suivante == null ? "précédente" : "suivante");
    }

    public boolean seule() {
        return pages == 1;
    }
}
