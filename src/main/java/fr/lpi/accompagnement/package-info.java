/// The AP project of a school for a year: written by several, published as versions, read by the school and, by a link,
/// by anyone.
@ApplicationModule(
        displayName = "Accompagnement personnalisé",
        allowedDependencies = {"acces", "config", "redaction", "referentiel", "scolarite", "web"})
@NullMarked
package fr.lpi.accompagnement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
