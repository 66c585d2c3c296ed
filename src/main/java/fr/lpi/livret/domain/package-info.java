/// Rules of the livret that need neither rows nor requests.
@NullMarked
package fr.lpi.livret.domain;

import org.jspecify.annotations.NullMarked;
