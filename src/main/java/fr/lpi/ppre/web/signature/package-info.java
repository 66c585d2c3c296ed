/// « Signatures » on screen: who has signed, drawing a signature, taking it back.
@NullMarked
package fr.lpi.ppre.web.signature;

import org.jspecify.annotations.NullMarked;
