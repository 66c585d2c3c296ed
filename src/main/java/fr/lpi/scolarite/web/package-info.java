/// The pages « Élèves » and « Importer des élèves ».
@NullMarked
package fr.lpi.scolarite.web;

import org.jspecify.annotations.NullMarked;
