/**
 * Personal data at rest: sealed with keys that lie outside the database, found by blind indexes.
 * What is sealed and what stays plain is in decision 0015.
 */
@NullMarked
@ApplicationModule(
        displayName = "Protection",
        allowedDependencies = {"language"})
package kz.nqs.protection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
