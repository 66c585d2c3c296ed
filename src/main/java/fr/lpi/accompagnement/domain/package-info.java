/// What an AP project holds, how it is read, what it lacks to be published.
@NullMarked
package fr.lpi.accompagnement.domain;

import org.jspecify.annotations.NullMarked;
