/// The suivi of a PPRE on screen, and the acts that end it.
@NullMarked
package fr.lpi.ppre.web.suivi;

import org.jspecify.annotations.NullMarked;
