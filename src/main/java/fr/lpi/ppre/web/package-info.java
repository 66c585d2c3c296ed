@NullMarked
package fr.lpi.ppre.web;

import org.jspecify.annotations.NullMarked;
