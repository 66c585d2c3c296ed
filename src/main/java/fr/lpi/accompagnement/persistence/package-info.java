/// The tables of the AP project.
@NullMarked
package fr.lpi.accompagnement.persistence;

import org.jspecify.annotations.NullMarked;
