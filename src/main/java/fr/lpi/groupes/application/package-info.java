/// The use cases of groups.
@NullMarked
package fr.lpi.groupes.application;

import org.jspecify.annotations.NullMarked;
