/// The form of an AP project: its volets and rows, how what is typed is read, what it lacks to be published.
@NullMarked
package fr.lpi.accompagnement.domain.formulaire;

import org.jspecify.annotations.NullMarked;
