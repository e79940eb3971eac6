/**
 * Order 374: recognition of professional qualifications, paragraphs 3–9 and 15–19, from the
 * application to the document or the notice of failure.
 */
@NullMarked
@ApplicationModule(
        displayName = "Recognition",
        allowedDependencies = {
            "law",
            "language",
            "protection",
            "looks",
            "numbering",
            "calendar",
            "journal",
            "ui",
            "papers",
            "participants",
            "post",
            "letters",
            "files",
            "classifiers",
            "professions",
            "centres",
            "programmes",
            "certificates",
            "examination"
        })
package kz.nqs.recognition;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
