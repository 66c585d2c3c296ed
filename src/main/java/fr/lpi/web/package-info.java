/// What every page shares: its frame, the words for dates, the way errors are said, the way a form is written.
@ApplicationModule(displayName = "Web", type = ApplicationModule.Type.OPEN)
@NullMarked
package fr.lpi.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
