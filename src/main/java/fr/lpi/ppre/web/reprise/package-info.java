/// What was typed in the pages of a PPRE when the session ended, in words.
@NullMarked
package fr.lpi.ppre.web.reprise;

import org.jspecify.annotations.NullMarked;
