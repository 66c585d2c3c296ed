/// The pages of the AP project.
@NullMarked
package fr.lpi.accompagnement.web;

import org.jspecify.annotations.NullMarked;
