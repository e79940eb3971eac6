/**
 * Letters and papers as they leave the platform: PDF/A-3a and PDF/UA-1 in one visual family, each
 * kept byte for byte as made and never changed.
 */
@NullMarked
@ApplicationModule(
        displayName = "Papers",
        allowedDependencies = {"law", "language", "protection", "journal", "ui"})
package kz.nqs.papers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
