/** Kazakh and Russian, always both: 391-5, 399-4. */
@NullMarked
@ApplicationModule(
        displayName = "Language",
        allowedDependencies = {})
package kz.nqs.language;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
