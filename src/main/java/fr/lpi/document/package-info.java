/// What leaves the application on paper: the words of each page, the file that carries them, and its name.
@NullMarked
package fr.lpi.document;

import org.jspecify.annotations.NullMarked;
