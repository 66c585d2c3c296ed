/// What step 4 proposes, and why.
@NullMarked
package fr.lpi.ppre.domain.amenagements;

import org.jspecify.annotations.NullMarked;
