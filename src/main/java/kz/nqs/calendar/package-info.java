/**
 * Working days, terms, deadlines and the platform's clock: the only place where days are counted.
 */
@NullMarked
@ApplicationModule(
        displayName = "Calendar",
        allowedDependencies = {"law", "language", "journal"})
package kz.nqs.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
