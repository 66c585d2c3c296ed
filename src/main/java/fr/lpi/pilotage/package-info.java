/// The figures of a school, for its direction, and the pupils behind each.
@ApplicationModule(
        displayName = "Pilotage",
        allowedDependencies = {"acces", "livret", "ppre", "referentiel", "scolarite", "web"})
@NullMarked
package fr.lpi.pilotage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
