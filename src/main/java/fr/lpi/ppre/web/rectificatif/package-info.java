/// A finalised PPRE written once more: asked with its reason, given up, finalised.
@NullMarked
package fr.lpi.ppre.web.rectificatif;

import org.jspecify.annotations.NullMarked;
