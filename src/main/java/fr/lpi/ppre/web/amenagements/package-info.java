/// The aménagements of step 4 that come from elsewhere: the livret, the difficulties.
@NullMarked
package fr.lpi.ppre.web.amenagements;

import org.jspecify.annotations.NullMarked;
