/// The aménagements of a livret: read by category, chosen in their form.
@NullMarked
package fr.lpi.livret.web.amenagements;

import org.jspecify.annotations.NullMarked;
