/// The bilan of a PPRE: its form, and what a draft of it says so far.
@NullMarked
package fr.lpi.ppre.domain.bilan;

import org.jspecify.annotations.NullMarked;
