/// The livret's own page, and what it says of its pupil.
@NullMarked
package fr.lpi.accueil.livret;

import org.jspecify.annotations.NullMarked;
