@NullMarked
package fr.lpi.ppre.domain;

import org.jspecify.annotations.NullMarked;
