/// « Créer le bilan du PPRE »: two steps, three parts.
@NullMarked
package fr.lpi.ppre.web.bilan;

import org.jspecify.annotations.NullMarked;
