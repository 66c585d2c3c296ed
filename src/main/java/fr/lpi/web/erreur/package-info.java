/// What goes wrong, in words: a page for each case, never a trace of content in a log.
@NullMarked
package fr.lpi.web.erreur;

import org.jspecify.annotations.NullMarked;
