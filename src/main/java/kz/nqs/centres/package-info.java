/** Order 374: the accredited recognition centres. */
@NullMarked
@ApplicationModule(
        displayName = "Centres",
        allowedDependencies = {"law", "language", "search", "ui", "participants"})
package kz.nqs.centres;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
