/// Noting what surrounds a PPRE, and ending it.
@NullMarked
package fr.lpi.ppre.application.suivi;

import org.jspecify.annotations.NullMarked;
