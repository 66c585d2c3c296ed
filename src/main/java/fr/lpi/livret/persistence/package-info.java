@NullMarked
package fr.lpi.livret.persistence;

import org.jspecify.annotations.NullMarked;
