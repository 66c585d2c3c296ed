/// A draft held against the official definition of a PPRE: advice, which forbids nothing.
@NullMarked
package fr.lpi.ppre.domain.conseil;

import org.jspecify.annotations.NullMarked;
