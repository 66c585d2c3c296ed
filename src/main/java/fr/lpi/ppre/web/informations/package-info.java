/// « Mettre à jour les informations ».
@NullMarked
package fr.lpi.ppre.web.informations;

import org.jspecify.annotations.NullMarked;
