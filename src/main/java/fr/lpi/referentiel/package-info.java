/// The official lists, read-only: loaded once, checked whole at start, codes for ever.
@ApplicationModule(
        displayName = "Référentiel",
        allowedDependencies = {})
@NullMarked
package fr.lpi.referentiel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
