/// Plugs one base or the other into Spring.
@NullMarked
package fr.lpi.config.base.branchement;

import org.jspecify.annotations.NullMarked;
