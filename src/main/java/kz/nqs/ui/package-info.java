/** Parts of pages: the frame, forms that come back filled, citations, error pages. 391-5. */
@NullMarked
@ApplicationModule(
        displayName = "Page parts",
        allowedDependencies = {"law", "language"})
package kz.nqs.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
