/// The needs of a school's pupils, counted without a name from their finalised PPRE, for those who write its AP
/// project.
@ApplicationModule(
        displayName = "Besoins des élèves",
        allowedDependencies = {"acces", "accompagnement", "config", "referentiel", "scolarite", "web"})
@NullMarked
package fr.lpi.besoins;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
