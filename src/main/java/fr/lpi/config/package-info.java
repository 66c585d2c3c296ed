/// What every module stands on: the clock, the security chain, the database.
@ApplicationModule(displayName = "Configuration", type = ApplicationModule.Type.OPEN)
@NullMarked
package fr.lpi.config;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
