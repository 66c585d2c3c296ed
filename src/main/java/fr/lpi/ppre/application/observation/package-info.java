/// Noting what is seen of the objectifs, from the finalisation to the bilan.
@NullMarked
package fr.lpi.ppre.application.observation;

import org.jspecify.annotations.NullMarked;
