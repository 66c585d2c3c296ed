/// The dry run: a file is opened, read, compared with the school, or refused.
@NullMarked
package fr.lpi.scolarite.application.importation.verification;

import org.jspecify.annotations.NullMarked;
