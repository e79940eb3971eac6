package kz.nqs.search;

import java.util.Arrays;
import java.util.stream.IntStream;

/** The first documents by closeness, then by the length of their title, then as they came. */
final class Ranking {
    private static final int LONGEST = 0xffff;
    private static final int FEW = 64;

    private final int most;
    private final long[] ranks;
    private int size;
    private long last = Long.MAX_VALUE;

    private int band = Integer.MAX_VALUE;
    private int total;

    /**
     * @param documents how many are added at most
     */
    Ranking(int most, int documents) {
        this.most = Math.min(most, documents);
        ranks = new long[Math.min(2 * this.most + FEW, documents)];
    }

    void add(int tier, int length, int place) {
        count(Closeness.band(tier));
        var rank = (long) tier << 48 | (long) Math.min(length, LONGEST) << 32 | place;
        if (rank < last) {
            if (size == ranks.length) {
                cut();
            }
            ranks[size++] = rank;
        }
    }

    private void count(int of) {
        if (of < band) {
            band = of;
            total = 0;
        }
        total += of == band ? 1 : 0;
    }

    private void cut() {
        Arrays.sort(ranks, 0, size);
        size = Math.min(size, most);
        last = size == 0 ? last : ranks[size - 1];
    }

    /** How many are as close as the best. */
    int total() {
        return total;
    }

    IntStream first() {
        cut();
        return Arrays.stream(ranks, 0, Math.min(total, size)).mapToInt(rank -> (int) rank);
    }
}
