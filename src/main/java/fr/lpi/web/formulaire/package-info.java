/// The one way to write: fields sent with the value their editor saw, merged field by field, answered once.
@NullMarked
package fr.lpi.web.formulaire;

import org.jspecify.annotations.NullMarked;
