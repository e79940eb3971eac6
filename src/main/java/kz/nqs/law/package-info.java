/**
 * What every other room cites: the acts, their editions, the wording of their paragraphs. Depends
 * on nothing.
 */
@NullMarked
@ApplicationModule(
        displayName = "Law",
        allowedDependencies = {})
package kz.nqs.law;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
