package kz.nqs.imports;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Thrown out of a reader when a file cannot be read at all; the door makes a value of it. */
final class Unreadable extends RuntimeException {
    private final String key;
    private final transient List<String> filling;

    Unreadable(String key, String... filling) {
        this(null, key, filling);
    }

    Unreadable(@Nullable Exception cause, String key, String... filling) {
        super(key, cause);
        this.key = key;
        this.filling = List.of(filling);
    }

    Problem problem() {
        return Problem.error(0, "file", key, filling.toArray(String[]::new));
    }
}
