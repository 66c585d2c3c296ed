/// Two fictitious schools with their people, pupils and plans, for whoever tries LPI. Nobody depends on it.
@ApplicationModule(
        displayName = "Démonstration",
        allowedDependencies = {"acces", "accompagnement", "besoins", "config", "groupes", "livret", "ppre", "scolarite"
        })
@NullMarked
package fr.lpi.demonstration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
