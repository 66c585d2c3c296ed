/// When two pupils may be one, and how a request looks to the school that made it.
@NullMarked
package fr.lpi.transfert.domain;

import org.jspecify.annotations.NullMarked;
