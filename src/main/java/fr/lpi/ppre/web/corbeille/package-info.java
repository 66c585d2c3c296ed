/// Deleting a draft, finding it again, and what a late save is told.
@NullMarked
package fr.lpi.ppre.web.corbeille;

import org.jspecify.annotations.NullMarked;
