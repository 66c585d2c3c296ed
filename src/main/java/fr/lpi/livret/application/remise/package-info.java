/// A livret that changes hands: received from another school, left by its responsable, or by its pupil.
@NullMarked
package fr.lpi.livret.application.remise;

import org.jspecify.annotations.NullMarked;
