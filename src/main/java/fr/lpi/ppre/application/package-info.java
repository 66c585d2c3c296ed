@NullMarked
package fr.lpi.ppre.application;

import org.jspecify.annotations.NullMarked;
