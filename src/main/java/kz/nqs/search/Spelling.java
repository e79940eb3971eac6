package kz.nqs.search;

/** How many errors of typing lie between two words: a letter wrong, missing, too many, swapped. */
final class Spelling {
    static final int NEVER = Integer.MAX_VALUE;

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
        for (int i = 1; i <= typed.length(); i++) {
            var row = new int[word.length() + 1];
            row[0] = i;
            var least = i;
            for (int j = 1; j <= word.length(); j++) {
                row[j] = errors(typed, word, i, j, row, last, before);
                least = Math.min(least, row[j]);
            }
            if (least > most) {
                return NEVER;
            }
            before = last;
            last = row;
        }
        return last[word.length()] <= most ? last[word.length()] : NEVER;
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
