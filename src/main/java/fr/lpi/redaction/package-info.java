/// A form being written by several people: what it holds and who wrote each field, what a field that saves itself is
/// told, and the page of two texts. Whichever form it is.
@ApplicationModule(
        displayName = "Rédaction",
        allowedDependencies = {"acces", "web"})
@NullMarked
package fr.lpi.redaction;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
