/** Order 391, 3–4: people, bodies, roles; registration and sign-in. */
@NullMarked
@ApplicationModule(
        displayName = "Participants",
        allowedDependencies = {
            "law",
            "language",
            "protection",
            "calendar",
            "journal",
            "looks",
            "ui",
            "post"
        })
package kz.nqs.participants;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
