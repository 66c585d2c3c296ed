/// One class a use case: check a file, import what was checked.
@NullMarked
package fr.lpi.scolarite.application;

import org.jspecify.annotations.NullMarked;
