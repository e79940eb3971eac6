/**
 * Order 391, 12–14: what keeps the platform running. The embedded database, copies of it and the
 * way back from them, what the platform tells of its state: log, health, figures.
 */
@NullMarked
@ApplicationModule(
        displayName = "Operations",
        allowedDependencies = {
            "law",
            "language",
            "protection",
            "calendar",
            "journal",
            "ui",
            "participants",
            "letters",
            "post"
        })
package kz.nqs.operations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
