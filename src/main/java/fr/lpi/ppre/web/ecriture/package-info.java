/// The four steps of a draft: the pages, and the answers to saving by field.
@NullMarked
package fr.lpi.ppre.web.ecriture;

import org.jspecify.annotations.NullMarked;
