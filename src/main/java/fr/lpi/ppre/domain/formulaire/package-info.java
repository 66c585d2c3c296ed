/// The fields of a draft, their names, their order and their bounds.
@NullMarked
package fr.lpi.ppre.domain.formulaire;

import org.jspecify.annotations.NullMarked;
