/// What a year gave: the self-evaluation, the closing, what follows.
@NullMarked
package fr.lpi.accompagnement.web.evaluation;

import org.jspecify.annotations.NullMarked;
