/// The database: PostgreSQL started by LPI itself in its data folder, or any other by its address.
@NullMarked
package fr.lpi.config.base;

import org.jspecify.annotations.NullMarked;
