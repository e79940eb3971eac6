/**
 * One search for every register, that forgives: word forms, Kazakh letters on a Russian keyboard,
 * the wrong layout, one or two typing errors, other names. 391-6, decision 0011.
 */
@NullMarked
@ApplicationModule(
        displayName = "Search",
        allowedDependencies = {"language"})
package kz.nqs.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
