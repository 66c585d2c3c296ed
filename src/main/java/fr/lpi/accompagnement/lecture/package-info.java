/// A published project in words and drawings, for the pages and for the paper.
@NamedInterface("lecture")
@NullMarked
package fr.lpi.accompagnement.lecture;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
