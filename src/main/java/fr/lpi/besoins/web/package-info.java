/// The pages of a school's needs.
@NullMarked
package fr.lpi.besoins.web;

import org.jspecify.annotations.NullMarked;
