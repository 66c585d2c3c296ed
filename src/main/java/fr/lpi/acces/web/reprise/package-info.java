/// What was typed when the session ended, from the form that came too late to the page that gives it back.
@NullMarked
package fr.lpi.acces.web.reprise;

import org.jspecify.annotations.NullMarked;
