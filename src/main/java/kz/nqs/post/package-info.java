/**
 * E-mail: queued in the transaction of what it tells of, sent by a job, tried again, its state seen
 * by whoever sends. What it says and to whom is written by the rooms above, at the moment of
 * sending.
 */
@NullMarked
@ApplicationModule(
        displayName = "Post",
        allowedDependencies = {"language"})
package kz.nqs.post;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
