/// The pages and the files of the figures.
@NullMarked
package fr.lpi.pilotage.web;

import org.jspecify.annotations.NullMarked;
