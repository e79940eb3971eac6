package kz.nqs.imports;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A record before and after a file; null where there was none or will be none.
 *
 * @param <R> a record as it is kept
 */
public record Change<R>(@Nullable R before, @Nullable R after) {
    /** The one it becomes, or the one it was if it goes. */
    public R either() {
        return after != null ? after : Objects.requireNonNull(before);
    }
}
