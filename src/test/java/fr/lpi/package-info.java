@NullMarked
package fr.lpi;

import org.jspecify.annotations.NullMarked;
