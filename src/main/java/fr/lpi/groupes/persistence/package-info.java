/// The tables of groups.
@NullMarked
package fr.lpi.groupes.persistence;

import org.jspecify.annotations.NullMarked;
