/// What a page hands to the components of the design system: one record per component, already in words.
@NullMarked
package fr.lpi.web.dsfr;

import org.jspecify.annotations.NullMarked;
