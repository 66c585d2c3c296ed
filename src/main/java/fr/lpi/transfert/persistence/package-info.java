/// SQL of the transfers.
@NullMarked
package fr.lpi.transfert.persistence;

import org.jspecify.annotations.NullMarked;
