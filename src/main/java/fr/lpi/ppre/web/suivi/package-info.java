/// The suivi of a PPRE on screen, and the invitation to its meeting.
@NullMarked
package fr.lpi.ppre.web.suivi;

import org.jspecify.annotations.NullMarked;
