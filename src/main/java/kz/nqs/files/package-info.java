/**
 * Files that people send in: received piece by piece, their kind known by content, kept whole with
 * their hash, shown upright. Whose they are and who may see them is the business of the rooms that
 * hold them, known here by an opaque identifier.
 */
@NullMarked
@ApplicationModule(
        displayName = "Files",
        allowedDependencies = {"protection", "calendar"})
package kz.nqs.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
