/// What a file says of pupils, what the school knows of them, and the difference.
@NullMarked
package fr.lpi.scolarite.domain;

import org.jspecify.annotations.NullMarked;
