/// A bank of aménagements as a form shows it: the same in a livret and in the step 4 of a PPRE.
@NamedInterface("banque")
@NullMarked
package fr.lpi.livret.banque;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
