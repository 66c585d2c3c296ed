/// The security chain: sessions, forgery token, headers, and the login form.
@NullMarked
package fr.lpi.config.securite;

import org.jspecify.annotations.NullMarked;
