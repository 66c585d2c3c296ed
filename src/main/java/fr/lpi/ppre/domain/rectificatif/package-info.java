/// What a rectificatif changes, field by field, and whether it asks for the signatures again.
@NullMarked
package fr.lpi.ppre.domain.rectificatif;

import org.jspecify.annotations.NullMarked;
