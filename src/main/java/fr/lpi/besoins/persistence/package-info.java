/// Exact counts on their way in, relevés as they are kept.
@NullMarked
package fr.lpi.besoins.persistence;

import org.jspecify.annotations.NullMarked;
