/// The figures, and what is behind each.
@NullMarked
package fr.lpi.pilotage.application;

import org.jspecify.annotations.NullMarked;
