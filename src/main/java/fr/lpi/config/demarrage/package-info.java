/// A start that fails, in one sentence for whoever runs LPI.
@NullMarked
package fr.lpi.config.demarrage;

import org.jspecify.annotations.NullMarked;
