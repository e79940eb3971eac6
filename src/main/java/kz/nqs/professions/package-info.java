/** Order 399: the register of professions. */
@NullMarked
@ApplicationModule(
        displayName = "Professions",
        allowedDependencies = {
            "law",
            "language",
            "numbering",
            "search",
            "ui",
            "imports",
            "classifiers"
        })
package kz.nqs.professions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
