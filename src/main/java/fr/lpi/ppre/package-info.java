/// Programmes personnalisés de réussite éducative (code de l'éducation, art. D. 311-12).
///
/// A PPRE is written as a draft in four steps, then finalised once and for all. This module knows the livret only by
/// its identifier; it announces what is done and ignores who listens.
@ApplicationModule(
        displayName = "PPRE",
        allowedDependencies = {
            "acces",
            "accompagnement",
            "config",
            "groupes",
            "livret",
            "livret :: banque",
            "redaction",
            "referentiel",
            "scolarite",
            "web"
        })
@NullMarked
package fr.lpi.ppre;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
