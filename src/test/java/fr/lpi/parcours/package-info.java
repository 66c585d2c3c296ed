/// The journeys of real people in a real browser, on the demonstration's schools.
@NullMarked
package fr.lpi.parcours;

import org.jspecify.annotations.NullMarked;
