/// Pages that compose several modules: « Mes livrets » and the livret's own page, a room each; here, the pages about
/// LPI.
/// Nobody depends on it.
@ApplicationModule(
        displayName = "Accueil",
        allowedDependencies = {"acces", "config", "livret", "ppre", "referentiel", "scolarite", "transfert", "web"})
@NullMarked
package fr.lpi.accueil;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
