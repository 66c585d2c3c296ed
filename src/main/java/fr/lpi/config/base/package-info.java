/// The database: PostgreSQL started by LPI itself in its data folder, or any other by its address.
///
/// What is known of it whatever it is; its rooms are the two kinds of base, and what plugs one of them in.
@NullMarked
package fr.lpi.config.base;

import org.jspecify.annotations.NullMarked;
