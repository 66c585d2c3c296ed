/// Writing an AP project, publishing it, opening it to all.
@NullMarked
package fr.lpi.accompagnement.application;

import org.jspecify.annotations.NullMarked;
