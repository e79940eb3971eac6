/**
 * Notices and other letters of the procedures: sent on a day, received on a day; both are facts. An
 * e-mail tells the addressee of each.
 */
@NullMarked
@ApplicationModule(
        displayName = "Letters",
        allowedDependencies = {
            "law",
            "language",
            "calendar",
            "journal",
            "ui",
            "papers",
            "post",
            "participants"
        })
package kz.nqs.letters;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
