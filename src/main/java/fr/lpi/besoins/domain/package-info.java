/// What may be shown of exact counts, and what may not.
@NullMarked
package fr.lpi.besoins.domain;

import org.jspecify.annotations.NullMarked;
