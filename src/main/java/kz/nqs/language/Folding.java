package kz.nqs.language;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Words as they are searched: without regard to case, Kazakh letters as they are typed on a Russian
 * keyboard, Latin letters among Cyrillic ones as the Cyrillic letters they look like.
 */
public final class Folding {
    private static final String KAZAKH = "әғқңөұүһіё";
    private static final String RUSSIAN = "агкноуухие";
    private static final String LATIN = "aceopxykmthbi";
    private static final String LOOK_ALIKE = "асеорхукмтнви";
    private static final Pattern HYPHEN_IN_CODE = Pattern.compile("(?<=\\d)[-‐‑–.](?=\\d)");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern MIXED = Pattern.compile("(?=.*[а-яёәғқңөұүһі]).*[a-z].*");

    private Folding() {}

    /** The folded words of all texts, one space between them; {@code 7212-0-003} is one word. */
    public static String fold(String... texts) {
        return String.join(" ", words(String.join(" ", texts)));
    }

    public static List<String> words(String text) {
        return spelled(text).stream().map(Folding::letters).toList();
    }

    /** The words of a text with their Kazakh letters kept. */
    public static List<String> spelled(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        var joined = HYPHEN_IN_CODE.matcher(plain).replaceAll("");
        return Arrays.stream(BETWEEN_WORDS.split(joined))
                .filter(word -> !word.isEmpty())
                .map(word -> MIXED.matcher(word).matches() ? lookAlikes(word) : word)
                .toList();
    }

    /** Every Latin letter that looks like a Cyrillic one as that letter. */
    public static String lookAlikes(String word) {
        return replaced(word, LATIN, LOOK_ALIKE);
    }

    /** One word, in lower case already. */
    public static String letters(String word) {
        return replaced(word, KAZAKH, RUSSIAN);
    }

    private static String replaced(String word, String letters, String others) {
        var result = new StringBuilder(word);
        for (int i = 0; i < result.length(); i++) {
            var letter = letters.indexOf(result.charAt(i));
            if (letter >= 0) {
                result.setCharAt(i, others.charAt(letter));
            }
        }
        return result.toString();
    }
}
