package fr.lpi;

import java.nio.file.Path;

/// A JVM that Maven runs tests in: each has servers of its own, in folders of its own, and `-DforkCount=2` runs two.
public final class Fourche {

    /// The same as [#dossier], as the property of an application says it: add the folder's name.
    public static final String DOSSIERS = "${lpi.fourche:target/fourche-1}/";

    private Fourche() {}

    /// What the tests of one kind keep from a run to the next.
    public static Path dossier(String nom) {
        return Path.of(System.getProperty("lpi.fourche", "target/fourche-1"), nom)
                .toAbsolutePath();
    }
}
