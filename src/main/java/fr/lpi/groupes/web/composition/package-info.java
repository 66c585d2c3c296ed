/// The form of a group and the choice of its pupils.
@NullMarked
package fr.lpi.groupes.web.composition;

import org.jspecify.annotations.NullMarked;
