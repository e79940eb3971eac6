package kz.nqs.language;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Words as they are searched: without regard to case, and Kazakh letters as they are typed on a
 * Russian keyboard.
 */
public final class Folding {
    private static final String KAZAKH = "әғқңөұүһіё";
    private static final String RUSSIAN = "агкноуухие";
    private static final Pattern HYPHEN_IN_CODE = Pattern.compile("(?<=\\d)[-‐‑–.](?=\\d)");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Folding() {}

    /** The folded words of all texts, one space between them; {@code 7212-0-003} is one word. */
    public static String fold(String... texts) {
        return String.join(" ", words(String.join(" ", texts)));
    }

    /** A query of the full-text search: every word typed begins a word of what is sought. */
    public static String query(String typed) {
        return String.join(" & ", words(typed).stream().map(word -> word + ":*").toList());
    }

    /** Whether every word typed begins a word of the folded text. */
    public static boolean matches(String typed, String folded) {
        var text = " " + folded;
        return words(typed).stream().allMatch(word -> text.contains(" " + word));
    }

    private static List<String> words(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        var folded = new StringBuilder(HYPHEN_IN_CODE.matcher(plain).replaceAll(""));
        for (int i = 0; i < folded.length(); i++) {
            var letter = KAZAKH.indexOf(folded.charAt(i));
            if (letter >= 0) {
                folded.setCharAt(i, RUSSIAN.charAt(letter));
            }
        }
        return Arrays.stream(BETWEEN_WORDS.split(folded)).filter(w -> !w.isEmpty()).toList();
    }
}
