/// The faces of a project, written field by field.
@NullMarked
package fr.lpi.accompagnement.web.ecriture;

import org.jspecify.annotations.NullMarked;
