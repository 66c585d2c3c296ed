/// The groups of pupils that follow an action of the AP project: who runs them, their sessions, how each pupil gets on.
@ApplicationModule(
        displayName = "Groupes d'AP",
        allowedDependencies = {"acces", "accompagnement", "config", "referentiel", "scolarite", "web"})
@NullMarked
package fr.lpi.groupes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
