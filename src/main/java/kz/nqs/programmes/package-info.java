/** Order 374, 2(1): qualification programmes and their technological cards. */
@NullMarked
@ApplicationModule(
        displayName = "Programmes",
        allowedDependencies = {"law", "language", "ui", "professions", "centres"})
package kz.nqs.programmes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
