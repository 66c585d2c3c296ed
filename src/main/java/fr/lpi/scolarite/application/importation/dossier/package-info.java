/// What is kept and known of an import while it lives: its file, its lines, how far it has gone.
@NullMarked
package fr.lpi.scolarite.application.importation.dossier;

import org.jspecify.annotations.NullMarked;
