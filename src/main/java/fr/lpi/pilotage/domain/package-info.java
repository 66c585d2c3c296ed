/// What is counted, and by which rules.
@NullMarked
package fr.lpi.pilotage.domain;

import org.jspecify.annotations.NullMarked;
