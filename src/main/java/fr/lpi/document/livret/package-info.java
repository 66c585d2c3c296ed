/// A whole livret as a document: its data, and who may take it.
@NullMarked
package fr.lpi.document.livret;

import org.jspecify.annotations.NullMarked;
