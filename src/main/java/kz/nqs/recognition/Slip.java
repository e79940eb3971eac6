package kz.nqs.recognition;

/** One error of typing: a letter wrong, missing, too many, or two swapped. */
final class Slip {
    /** Shorter words are too much alike. */
    static final int SHORTEST = 4;

    private Slip() {}

    /** Right where the slip comes after it, as the {@link #ending} is where it comes before. */
    static String beginning(String typed) {
        return typed.substring(0, (typed.length() - 1) / 2);
    }

    static String ending(String typed) {
        return typed.substring((typed.length() + 1) / 2);
    }

    static boolean lies(String typed, String word) {
        var alike = 0;
        var shorter = Math.min(typed.length(), word.length());
        while (alike < shorter && typed.charAt(alike) == word.charAt(alike)) {
            alike++;
        }
        return switch (word.length() - typed.length()) {
            case 0 -> same(typed, alike + 1, word, alike + 1) || swapped(typed, word, alike);
            case 1 -> same(typed, alike, word, alike + 1);
            case -1 -> same(typed, alike + 1, word, alike);
            default -> false;
        };
    }

    private static boolean swapped(String typed, String word, int at) {
        return at + 1 < typed.length()
                && typed.charAt(at) == word.charAt(at + 1)
                && typed.charAt(at + 1) == word.charAt(at)
                && same(typed, at + 2, word, at + 2);
    }

    private static boolean same(String typed, int from, String word, int of) {
        return typed.substring(Math.min(from, typed.length()))
                .equals(word.substring(Math.min(of, word.length())));
    }
}
