/** What was done, by whom, when and by which paragraph: written once, never changed. 391-12. */
@NullMarked
@ApplicationModule(
        displayName = "Journal",
        allowedDependencies = {"law", "language"})
package kz.nqs.journal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
