/// The rules of a school: its year, its UAI, its name, and how its pupils are placed.
@NullMarked
package fr.lpi.scolarite.domain;

import org.jspecify.annotations.NullMarked;
