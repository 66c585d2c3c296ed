@NullMarked
package fr.lpi.acces.persistence;

import org.jspecify.annotations.NullMarked;
