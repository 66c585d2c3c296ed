/// What a school adds to the lists.
@NullMarked
package fr.lpi.ppre.web.reglages;

import org.jspecify.annotations.NullMarked;
