/// One class for each thing that is done with a relevé.
@NullMarked
package fr.lpi.besoins.application;

import org.jspecify.annotations.NullMarked;
