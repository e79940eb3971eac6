package kz.nqs.search;

/** How many errors of typing lie between two words: a letter wrong, missing, too many, swapped. */
final class Spelling {
    static final int NEVER = Integer.MAX_VALUE;
    private static final int FAR = 1000;

    private Spelling() {}

    /** Errors that are forgiven in a word of that length. */
    static int forgiven(int letters) {
        if (letters < 4) {
            return 0;
        }
        return letters < 8 ? 1 : 2;
    }

    /** Which letters a word has: every error changes at most one of them. */
    static long letters(String word) {
        return word.chars().mapToLong(letter -> 1L << (letter & 63)).reduce(0, (a, b) -> a | b);
    }

    static boolean mayBeNear(long one, long other, int most) {
        return Long.bitCount(one & ~other) <= most && Long.bitCount(other & ~one) <= most;
    }

    /** The number of errors, {@link #NEVER} if more than {@code most}. */
    static int errors(String typed, String word, int most) {
        if (Math.abs(typed.length() - word.length()) > most) {
            return NEVER;
        }
        var before = new int[word.length() + 1];
        var last = row(word.length());
        var row = new int[word.length() + 1];
        for (int i = 1; i <= typed.length(); i++) {
            if (fill(typed, word, i, most, row, last, before) > most) {
                return NEVER;
            }
            var spare = before;
            before = last;
            last = row;
            row = spare;
        }
        return last[word.length()] <= most ? last[word.length()] : NEVER;
    }

    /** Only where {@code most} errors lead; the least of that row. */
    private static int fill(
            String typed, String word, int i, int most, int[] row, int[] last, int[] before) {
        var from = Math.max(1, i - most);
        var to = Math.min(word.length(), i + most);
        row[from - 1] = from == 1 ? i : FAR;
        var least = row[from - 1];
        for (int j = from; j <= to; j++) {
            row[j] = errors(typed, word, i, j, row, last, before);
            least = Math.min(least, row[j]);
        }
        if (to < word.length()) {
            row[to + 1] = FAR;
        }
        return least;
    }

    private static int[] row(int length) {
        var row = new int[length + 1];
        for (int i = 0; i <= length; i++) {
            row[i] = i;
        }
        return row;
    }

    private static int errors(
            String typed, String word, int i, int j, int[] row, int[] last, int[] before) {
        var same = typed.charAt(i - 1) == word.charAt(j - 1);
        var errors = Math.min(last[j - 1] + (same ? 0 : 1), 1 + Math.min(row[j - 1], last[j]));
        var swapped =
                i > 1
                        && j > 1
                        && typed.charAt(i - 1) == word.charAt(j - 2)
                        && typed.charAt(i - 2) == word.charAt(j - 1);
        return swapped ? Math.min(errors, before[j - 2] + 1) : errors;
    }
}
