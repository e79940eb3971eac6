/**
 * Orders 399, 11 and 391, 7–8: files that are taken in. Read and judged line by line, shown before
 * anything changes, carried out once, undone while nothing depends on it. Other rooms say what a
 * line means ({@link kz.nqs.imports.Import}).
 */
@NullMarked
@ApplicationModule(
        displayName = "Imports",
        allowedDependencies = {"law", "language", "journal", "ui", "participants"})
package kz.nqs.imports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
