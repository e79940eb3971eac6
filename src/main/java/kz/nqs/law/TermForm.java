package kz.nqs.law;

import static java.util.regex.Pattern.CASE_INSENSITIVE;
import static java.util.regex.Pattern.UNICODE_CASE;
import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A term as it may stand in a text, word for word, {@code ~} for any ending.
 *
 * @param term null for words that look like a term and are none
 */
record TermForm(@Nullable LegalTerm term, String start, Pattern words) {
    private static final Pattern AFTER_START = Pattern.compile("[~ ].*");
    private static final String RUSSIAN = "[аеёиоуыюяьйвмхг]{0,3}+";
    private static final String KAZAKH =
            "(?:[лдт][ае]р)?(?:[ыі]?м[ыі]з|[ыі]?ң[ыі]з|с?[ыі]|[ыі]м|[ыі]ң|м|ң)?"
                    + "(?:[ндт][ыі]ң|[ғгқк][ае]|н[ае]|[дтн][ыі]|н|н?[дт][ае]|н?[дт][ае]н|[нмбп][ае]н)?"
                    + "(?:[ғг][ыі])?";

    /** Reads {@code центр~ признания}. */
    static TermForm read(@Nullable LegalTerm term, String form, String language) {
        var ending = language.equals("kk") ? KAZAKH : RUSSIAN;
        var words =
                Arrays.stream(form.split(" "))
                        .map(word -> word.replace("~", ending))
                        .collect(joining("[\\s\\u00a0]+", "", "(?![\\p{L}\\p{N}])"));
        var start = AFTER_START.matcher(form).replaceFirst("");
        return new TermForm(term, start, Pattern.compile(words, CASE_INSENSITIVE | UNICODE_CASE));
    }

    /** Where it ends if it stands at that place, else -1. */
    int end(String text, int at) {
        if (!text.regionMatches(true, at, start, 0, start.length())) {
            return -1;
        }
        var matcher = words.matcher(text).region(at, text.length());
        return matcher.lookingAt() ? matcher.end() : -1;
    }
}
