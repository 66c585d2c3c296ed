/// A livret that changes hands: received from another school, or left by its responsable.
@NullMarked
package fr.lpi.livret.web.remise;

import org.jspecify.annotations.NullMarked;
