/// The life of an import: a file read, compared with the school, its report, and what it did.
@NullMarked
package fr.lpi.scolarite.application.importation;

import org.jspecify.annotations.NullMarked;
