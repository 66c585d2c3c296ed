/// Établissements, classes, élèves, and where each is enrolled; the imports from ONDE and SIECLE.
@ApplicationModule(
        displayName = "Scolarité",
        allowedDependencies = {"acces", "config", "referentiel", "web"})
@NullMarked
package fr.lpi.scolarite;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
