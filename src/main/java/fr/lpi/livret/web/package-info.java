@NullMarked
package fr.lpi.livret.web;

import org.jspecify.annotations.NullMarked;
