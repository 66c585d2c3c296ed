/// Collecting the signatures that are drawn on the screen.
@NullMarked
package fr.lpi.ppre.application.signature;

import org.jspecify.annotations.NullMarked;
