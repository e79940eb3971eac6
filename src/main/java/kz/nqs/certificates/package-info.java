/**
 * Order 374, 18 and appendix 2: documents of recognition, their serial numbers and papers, and how
 * anyone verifies one.
 */
@NullMarked
@ApplicationModule(
        displayName = "Certificates",
        allowedDependencies = {
            "law",
            "language",
            "numbering",
            "protection",
            "calendar",
            "journal",
            "looks",
            "ui",
            "papers",
            "participants"
        })
package kz.nqs.certificates;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
