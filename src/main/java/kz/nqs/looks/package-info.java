/**
 * Who has looked at a person's data: written before anything is shown, told to that person alone.
 */
@NullMarked
@ApplicationModule(
        displayName = "Looks",
        allowedDependencies = {"language", "journal"})
package kz.nqs.looks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
