package kz.nqs.recognition.web;

import java.time.LocalDate;

/** One day: how many deadlines end on it, whether it is worked. */
record EndingDay(LocalDate day, int many, boolean worked) {
    private static final int[] FULLER = {0, 2, 5, 10};

    /** From 0, nothing, to 4, very full. */
    public int fullness() {
        var level = 0;
        while (level < FULLER.length && many > FULLER[level]) {
            level++;
        }
        return level;
    }
}
