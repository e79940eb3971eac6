/** Numbers given one after another, without gaps, whoever asks at the same time: 374-F2n. */
@NullMarked
@ApplicationModule(
        displayName = "Numbering",
        allowedDependencies = {})
package kz.nqs.numbering;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
