/// The bilan: begun, deleted, finalised.
@NullMarked
package fr.lpi.ppre.application.bilan;

import org.jspecify.annotations.NullMarked;
