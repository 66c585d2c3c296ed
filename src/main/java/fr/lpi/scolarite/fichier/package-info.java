/// The files of ONDE and SIECLE, read line by line, with the reason for each line refused.
@NullMarked
package fr.lpi.scolarite.fichier;

import org.jspecify.annotations.NullMarked;
