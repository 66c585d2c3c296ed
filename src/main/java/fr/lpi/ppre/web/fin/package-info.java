/// The acts that end a PPRE by hand, each asked once more before it is done.
@NullMarked
package fr.lpi.ppre.web.fin;

import org.jspecify.annotations.NullMarked;
