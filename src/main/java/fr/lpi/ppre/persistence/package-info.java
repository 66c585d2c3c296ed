@NullMarked
package fr.lpi.ppre.persistence;

import org.jspecify.annotations.NullMarked;
