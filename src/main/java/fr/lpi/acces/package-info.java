/// Accounts, profiles, and who may do what on which object: the only home of authorisation.
@ApplicationModule(
        displayName = "Accès",
        allowedDependencies = {"config", "web"})
@NullMarked
package fr.lpi.acces;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
