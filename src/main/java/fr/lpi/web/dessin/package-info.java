/// Drawings made by the server, the same on the page and on paper.
@NullMarked
package fr.lpi.web.dessin;

import org.jspecify.annotations.NullMarked;
