/// Noting, in two taps, what is seen of an objectif; and the drawing of it.
@NullMarked
package fr.lpi.ppre.web.observation;

import org.jspecify.annotations.NullMarked;
