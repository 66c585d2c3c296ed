/// LPI's own PostgreSQL: what its data folder holds, the programs that serve it, the watch over them.
@NullMarked
package fr.lpi.config.base.embarquee;

import org.jspecify.annotations.NullMarked;
