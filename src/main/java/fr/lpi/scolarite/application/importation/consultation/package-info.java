/// What a direction reads of its imports: the report, its lists, what still waits for a decision.
@NullMarked
package fr.lpi.scolarite.application.importation.consultation;

import org.jspecify.annotations.NullMarked;
