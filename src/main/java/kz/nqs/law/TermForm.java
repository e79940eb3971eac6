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
    private static final String RUSSIAN =
            "(?:[аяыиуюеоёйь]|[ое]й|[оеё]м|[ая]ми?|[ая]х|[оеё]в|[иы]й|[ая]я|[ое]е|[иы]е|[ое]го"
                    + "|[ое]му|[иы]ми?|[иы]х|[ую]ю|[ое]ю|ью|и[яюией]|и[ея]м|иями|иях)?";
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
        return new TermForm(term, form, Pattern.compile(words, CASE_INSENSITIVE | UNICODE_CASE));
    }

    /** Where it ends if it stands at that place, else -1. */
    int end(String text, int at, int to) {
        var matcher = words.matcher(text).region(at, to);
        return matcher.lookingAt() ? matcher.end() : -1;
    }
}
