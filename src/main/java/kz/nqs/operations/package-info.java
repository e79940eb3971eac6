/** Order 391, 12–14: what keeps the platform running. The embedded database lives here. */
@NullMarked
@ApplicationModule(
        displayName = "Operations",
        allowedDependencies = {})
package kz.nqs.operations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
