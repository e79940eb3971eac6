package kz.nqs.imports;

import java.util.regex.Pattern;

/** Letters that look alike in two alphabets, typed for one another. */
public final class LookAlikes {
    private static final String LATIN = "ABCEHIKMOPTXYaceiopxyhəTt";
    private static final String CYRILLIC = "АВСЕНІКМОРТХУасеіорхуһәТт";
    private static final String NOT_DIGITS = "OoОоIlІіЗз|";
    private static final String DIGITS = "00001111331";
    private static final Pattern DASHES = Pattern.compile("\\s*[‐‑‒–—―−]\\s*|\\s+-\\s*|-\\s+");
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Pattern ANY_CYRILLIC = Pattern.compile("\\p{IsCyrillic}");

    private LookAlikes() {}

    /** A code of digits and hyphens: О for 0, З for 3, any dash for a hyphen. */
    public static String digits(String typed) {
        return replaced(DASHES.matcher(typed).replaceAll("-"), NOT_DIGITS, DIGITS);
    }

    /** A code in Latin letters, such as a section of OKED. */
    public static String latin(String typed) {
        return replaced(typed, CYRILLIC, LATIN);
    }

    /** Latin letters within Cyrillic words become the Cyrillic ones they look like. */
    public static String cyrillic(String typed) {
        return WORD.matcher(typed).replaceAll(word -> cyrillicWord(word.group()));
    }

    private static String cyrillicWord(String word) {
        var isMixed =
                ANY_CYRILLIC.matcher(word).find()
                        && word.chars()
                                .allMatch(c -> (c >= '\u0400' && c < '\u0530') || isLookAlike(c));
        return isMixed ? replaced(word, LATIN, CYRILLIC) : word;
    }

    private static boolean isLookAlike(int letter) {
        return LATIN.indexOf(letter) >= 0;
    }

    private static String replaced(String text, String from, String to) {
        var replaced = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            var place = from.indexOf(text.charAt(i));
            if (place >= 0) {
                replaced.setCharAt(i, to.charAt(place));
            }
        }
        return replaced.toString();
    }
}
