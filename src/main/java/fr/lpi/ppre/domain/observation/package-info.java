/// What is noted of the objectifs during the weeks of a PPRE, and what a bilan draws from it.
@NullMarked
package fr.lpi.ppre.domain.observation;

import org.jspecify.annotations.NullMarked;
