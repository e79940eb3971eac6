/**
 * The front of the house: home, my desk, search across registers, the orders, the production
 * calendar, accessibility. 391-5, 391-6.
 */
@NullMarked
@ApplicationModule(
        displayName = "Portal",
        allowedDependencies = {
            "law",
            "language",
            "calendar",
            "journal",
            "ui",
            "participants",
            "post",
            "letters",
            "search",
            "classifiers",
            "centres",
            "professions",
            "certificates",
            "recognition"
        })
package kz.nqs.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
