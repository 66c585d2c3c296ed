/// The words of each printed page, ready to be laid out: French as it is printed, and what is kept on one page.
@NullMarked
package fr.lpi.document.papier;

import org.jspecify.annotations.NullMarked;
