/// What was typed in a form that came too late, with a session that had ended: which forms wait for a login, and how
/// each one says what it holds.
@NullMarked
package fr.lpi.web.reprise;

import org.jspecify.annotations.NullMarked;
