/// Another PostgreSQL, by its address: what LPI asks of it before it trusts it.
@NullMarked
package fr.lpi.config.base.externe;

import org.jspecify.annotations.NullMarked;
