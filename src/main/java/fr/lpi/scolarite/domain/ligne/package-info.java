/// What a file says, line by line, and why it is refused.
@NullMarked
package fr.lpi.scolarite.domain.ligne;

import org.jspecify.annotations.NullMarked;
