@NullMarked
package fr.lpi.livret.application;

import org.jspecify.annotations.NullMarked;
