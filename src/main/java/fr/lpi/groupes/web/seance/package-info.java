/// The sessions of a group, and how each of its pupils gets on.
@NullMarked
package fr.lpi.groupes.web.seance;

import org.jspecify.annotations.NullMarked;
