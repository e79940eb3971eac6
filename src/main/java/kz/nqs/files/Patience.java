package kz.nqs.files;

import java.time.Duration;

/** How long something may take, by the machine's own counter. */
record Patience(long end) {
    static Patience of(Duration time) {
        return new Patience(System.nanoTime() + time.toNanos());
    }

    boolean isOver() {
        return System.nanoTime() - end > 0;
    }

    /** Called from within long work. */
    void check() {
        if (isOver()) {
            throw new IllegalStateException("takes too long");
        }
    }
}
