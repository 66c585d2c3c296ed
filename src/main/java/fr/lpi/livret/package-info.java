/// The livret: its number, its pupil, its team. One per pupil, for the whole schooling.
@ApplicationModule(
        displayName = "Livret",
        allowedDependencies = {"acces", "config", "redaction", "referentiel", "scolarite", "web"})
@NullMarked
package fr.lpi.livret;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
