package kz.nqs.search;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Documents by closeness, then by the length of their title, then as they came. */
final class Ranking {
    private static final int LONGEST = 0xffff;

    private final long[] ranks;
    private int size;
    private boolean isSorted;

    Ranking(int most) {
        ranks = new long[most];
    }

    void add(int tier, int length, int place) {
        if (tier != Closeness.NOT) {
            ranks[size++] = (long) tier << 48 | (long) Math.min(length, LONGEST) << 32 | place;
        }
    }

    /** How many are as close as the best. */
    int total() {
        sort();
        var total = 0;
        while (total < size && band(ranks[total]) == band(ranks[0])) {
            total++;
        }
        return total;
    }

    IntStream first(int most) {
        return Arrays.stream(ranks, 0, Math.min(total(), most)).mapToInt(rank -> (int) rank);
    }

    private void sort() {
        if (!isSorted) {
            Arrays.sort(ranks, 0, size);
            isSorted = true;
        }
    }

    private static int band(long rank) {
        return Closeness.band((int) (rank >> 48));
    }
}
