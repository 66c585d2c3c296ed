/// What is noted beside a PPRE, from the need to its end: the guide's seven tasks.
@NullMarked
package fr.lpi.ppre.domain.suivi;

import org.jspecify.annotations.NullMarked;
