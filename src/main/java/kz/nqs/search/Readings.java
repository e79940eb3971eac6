package kz.nqs.search;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.nqs.language.Folding;

/** What may have been meant where the keys pressed were those of another alphabet. */
final class Readings {
    private static final String KEYS = "`qwertyuiop[]asdfghjkl;'zxcvbnm,./~{}:\"<>?";
    private static final String LETTERS = "ёйцукенгшщзхъфывапролджэячсмитьбю.ёхъжэбю,";

    /** The row of digits, as the Kazakh layout has it. */
    private static final String DIGIT_KEYS = "2345890-=";

    private static final String KAZAKH = "әіңғүұқөһ";

    /** Keys of the Kazakh layout that were to be digits. */
    private static final String SHIFTED = "\"әіңғ,.үұқөһ";

    private static final String DIGITS = "1234567890-=";

    private static final String LIKE_DIGITS = "oоilіlз";
    private static final String DIGITS_LIKE = "0011113";
    private static final Pattern LATIN = Pattern.compile("[a-z]");
    private static final Pattern DIGIT_IN_WORD = Pattern.compile("[а-яёәғқңөұүһі][2-589]");
    private static final Pattern ALMOST_CODE = Pattern.compile("[\\doоilіз\\s./_–-]*");

    private Readings() {}

    /** The likeliest first. */
    static List<String> of(String asked) {
        var typed = asked.toLowerCase(Locale.ROOT);
        return Stream.of(codes(typed), latin(typed), digits(typed))
                .flatMap(readings -> readings)
                .filter(reading -> !reading.equals(typed))
                .distinct()
                .toList();
    }

    private static Stream<String> latin(String typed) {
        if (!LATIN.matcher(typed).find()) {
            return Stream.empty();
        }
        var russian = replaced(typed, KEYS, LETTERS);
        return Stream.of(
                russian,
                replaced(russian, DIGIT_KEYS, KAZAKH),
                // a hyphen that is one: the Kazakh layout has a letter in its place
                replaced(russian, DIGIT_KEYS.substring(0, 7), KAZAKH),
                Folding.lookAlikes(typed),
                Transliteration.cyrillic(typed));
    }

    /** {@code д2некерлеуш3}: a Kazakh word under the Russian layout. */
    private static Stream<String> digits(String typed) {
        return DIGIT_IN_WORD.matcher(typed).find()
                ? Stream.of(replaced(typed, DIGIT_KEYS, KAZAKH))
                : Stream.empty();
    }

    private static Stream<String> codes(String typed) {
        if (typed.length() > 3 && typed.chars().allMatch(key -> SHIFTED.indexOf(key) >= 0)) {
            return Stream.of(replaced(typed, SHIFTED, DIGITS));
        }
        var isAlmost = ALMOST_CODE.matcher(typed).matches();
        return isAlmost && typed.chars().filter(Character::isDigit).count() > 1
                ? Stream.of(replaced(typed, LIKE_DIGITS, DIGITS_LIKE))
                : Stream.empty();
    }

    private static String replaced(String text, String keys, String letters) {
        var result = new StringBuilder(text);
        for (int i = 0; i < result.length(); i++) {
            var key = keys.indexOf(result.charAt(i));
            if (key >= 0) {
                result.setCharAt(i, letters.charAt(key));
            }
        }
        return result.toString();
    }
}
