/// The pages of a PPRE, a room each; here, what all of them say to a page that comes too late.
@NullMarked
package fr.lpi.ppre.web;

import org.jspecify.annotations.NullMarked;
