/**
 * Order 374, 9, 15–17: commissions, sittings, theory, practice, protocols. Knows sittings by an
 * opaque identifier and never learns what a recognition is.
 */
@NullMarked
@ApplicationModule(
        displayName = "Examination",
        allowedDependencies = {
            "law",
            "language",
            "numbering",
            "calendar",
            "journal",
            "ui",
            "participants"
        })
package kz.nqs.examination;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
