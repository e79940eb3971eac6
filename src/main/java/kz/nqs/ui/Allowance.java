package kz.nqs.ui;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** So much a minute for each key, all of it at once if need be; in memory, of each node its own. */
final class Allowance {
    private static final int MOST_KEYS = 10_000;
    private final Map<String, Left> left = new ConcurrentHashMap<>();
    private final int aMinute;
    private final LongSupplier nanoTime;

    /** What was left at a moment on {@link System#nanoTime}, and whether the last was given. */
    private record Left(double amount, long at, boolean given) {}

    /** None at all if {@code aMinute} is zero: then nothing is limited. */
    Allowance(int aMinute, LongSupplier nanoTime) {
        this.aMinute = aMinute;
        this.nanoTime = nanoTime;
    }

    /** Takes so much, if there is so much left. */
    boolean has(String key, int price) {
        if (aMinute == 0) {
            return true;
        }
        if (left.size() >= MOST_KEYS) {
            left.values().removeIf(known -> now(known).amount() >= aMinute);
        }
        var full = new Left(aMinute, nanoTime.getAsLong(), true);
        return left.compute(key, (_, known) -> take(known == null ? full : now(known), price))
                .given();
    }

    private static Left take(Left now, int price) {
        var isEnough = now.amount() >= price;
        return new Left(isEnough ? now.amount() - price : now.amount(), now.at(), isEnough);
    }

    private Left now(Left known) {
        var now = nanoTime.getAsLong();
        var more = (double) aMinute * (now - known.at()) / TimeUnit.MINUTES.toNanos(1);
        return new Left(Math.min(aMinute, known.amount() + more), now, true);
    }
}
