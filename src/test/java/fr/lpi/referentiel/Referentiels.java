package fr.lpi.referentiel;

import java.io.IOException;
import java.io.UncheckedIOException;

/// The reference lists without Spring.
public final class Referentiels {

    private static final Referentiel LU = lire();

    private Referentiels() {}

    public static Referentiel lu() {
        return LU;
    }

    public static Socle socle() {
        try {
            return ReferentielConfiguration.lireSocle();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Synonymes synonymes() {
        try {
            return new Synonymes(ReferentielConfiguration.lireSynonymes(), ReferentielConfiguration.lire());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Correspondances correspondances() {
        try {
            return new Correspondances(ReferentielConfiguration.lireCorrespondances(), ReferentielConfiguration.lire());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Referentiel lire() {
        try {
            return new Referentiel(ReferentielConfiguration.lire(), ReferentielConfiguration.lireCirconstances());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
