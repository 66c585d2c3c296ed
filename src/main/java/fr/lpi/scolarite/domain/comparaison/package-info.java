/// What the lines of a file mean for a school: who is who, what changes, what contradicts.
@NullMarked
package fr.lpi.scolarite.domain.comparaison;

import org.jspecify.annotations.NullMarked;
