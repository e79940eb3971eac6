/**
 * Notices and other letters of the procedures: sent on a day, received on a day; both are facts.
 */
@NullMarked
@ApplicationModule(
        displayName = "Letters",
        allowedDependencies = {"law", "language", "calendar", "journal", "ui", "participants"})
package kz.nqs.letters;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
