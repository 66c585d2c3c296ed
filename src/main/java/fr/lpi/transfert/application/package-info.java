/// One class a use case: ask, answer, recognise.
@NullMarked
package fr.lpi.transfert.application;

import org.jspecify.annotations.NullMarked;
