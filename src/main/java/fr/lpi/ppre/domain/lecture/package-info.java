/// From the map of a draft to a document, or to what is missing.
@NullMarked
package fr.lpi.ppre.domain.lecture;

import org.jspecify.annotations.NullMarked;
