@NullMarked
package fr.lpi.acces.web;

import org.jspecify.annotations.NullMarked;
