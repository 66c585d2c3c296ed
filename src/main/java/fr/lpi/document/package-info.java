/// What leaves the application on paper: the words of each page, the file that carries them, and its name. Known by
/// none.
@ApplicationModule(
        displayName = "Document",
        allowedDependencies = {
            "acces",
            "accompagnement",
            "accompagnement :: lecture",
            "config",
            "livret",
            "ppre",
            "referentiel",
            "scolarite",
            "web"
        })
@NullMarked
package fr.lpi.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
