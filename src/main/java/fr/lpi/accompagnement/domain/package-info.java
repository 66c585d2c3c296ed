/// An AP project in its states, how far its actions reach, how it is evaluated, what the next takes from it.
@NullMarked
package fr.lpi.accompagnement.domain;

import org.jspecify.annotations.NullMarked;
