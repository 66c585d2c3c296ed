/// « Mes livrets »: what waits, what is followed, what a search leaves.
@NullMarked
package fr.lpi.accueil.liste;

import org.jspecify.annotations.NullMarked;
