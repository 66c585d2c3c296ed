/// A signature drawn on the screen, as it is received.
@NullMarked
package fr.lpi.ppre.domain.signature;

import org.jspecify.annotations.NullMarked;
