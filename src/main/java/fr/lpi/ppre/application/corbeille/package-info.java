/// The bin of deleted drafts, thirty days long.
@NullMarked
package fr.lpi.ppre.application.corbeille;

import org.jspecify.annotations.NullMarked;
