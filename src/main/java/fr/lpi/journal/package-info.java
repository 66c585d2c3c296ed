/// Who read or wrote what, and when: rows that are only added. Known by none, it listens.
@ApplicationModule(
        displayName = "Journal",
        allowedDependencies = {"acces", "config"})
@NullMarked
package fr.lpi.journal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
