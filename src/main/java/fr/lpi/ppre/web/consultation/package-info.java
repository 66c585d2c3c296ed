/// Reading a finalised PPRE.
@NullMarked
package fr.lpi.ppre.web.consultation;

import org.jspecify.annotations.NullMarked;
