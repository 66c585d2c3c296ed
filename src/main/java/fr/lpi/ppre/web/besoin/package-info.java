/// A need before there is a PPRE, on screen.
@NullMarked
package fr.lpi.ppre.web.besoin;

import org.jspecify.annotations.NullMarked;
