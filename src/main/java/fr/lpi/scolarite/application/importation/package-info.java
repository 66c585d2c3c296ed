/// An import from end to end: who puts it to work, and what « Importer » does.
@NullMarked
package fr.lpi.scolarite.application.importation;

import org.jspecify.annotations.NullMarked;
