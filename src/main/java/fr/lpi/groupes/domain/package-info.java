/// What a group is, and what is typed of it, its sessions and its pupils.
@NullMarked
package fr.lpi.groupes.domain;

import org.jspecify.annotations.NullMarked;
