@NullMarked
package fr.lpi.acces.application;

import org.jspecify.annotations.NullMarked;
