/** The platform filled with fictitious people and entries, to be tried without registration. */
@NullMarked
@ApplicationModule(
        displayName = "Demonstration",
        allowedDependencies = {
            "language",
            "calendar",
            "ui",
            "participants",
            "post",
            "operations",
            "professions",
            "centres",
            "programmes"
        })
package kz.nqs.demonstration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
