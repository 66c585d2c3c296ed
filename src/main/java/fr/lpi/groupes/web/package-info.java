/// The pages of groups.
@NullMarked
package fr.lpi.groupes.web;

import org.jspecify.annotations.NullMarked;
