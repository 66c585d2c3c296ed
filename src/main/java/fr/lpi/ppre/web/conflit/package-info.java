/// Two texts for one field: the page that lets a person choose.
@NullMarked
package fr.lpi.ppre.web.conflit;

import org.jspecify.annotations.NullMarked;
