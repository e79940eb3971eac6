/** The classifiers that the registers speak: OKED, the occupations (NKZ), the framework (NQF). */
@NullMarked
@ApplicationModule(
        displayName = "Classifiers",
        allowedDependencies = {"law", "language", "search", "ui", "imports"})
package kz.nqs.classifiers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
