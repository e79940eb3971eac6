package kz.nqs.search;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.nqs.language.Folding;

/**
 * Words that an entry must have, all of them.
 *
 * @param plain folded, as a title would be
 * @param words for each word those that would do
 */
record Query(String plain, List<List<String>> words) {
    /** Shorter words begin too many others to be taken for a beginning at once. */
    static final int TELLING = 5;

    private static final int MOST_WORDS = 12;
    private static final Pattern DIVIDED_CODE = Pattern.compile("\\d[\\d\\s./_–-]*");
    private static final Set<String> LITTLE =
            Set.of(
                    ("и или а в во на по с со для из к ко от о об при за у до не жане мен бен пен"
                                    + " ушин бойынша жониндеги туралы")
                            .split(" "));

    /** What was typed; a code may be divided by anything. */
    static Query of(String typed) {
        var code = DIVIDED_CODE.matcher(typed.strip()).matches();
        var plain = code ? typed.replaceAll("\\D", "") : Folding.fold(typed);
        return of(plain, Stream.of(plain.split(" ")).filter(word -> !word.isEmpty()).toList());
    }

    private static Query of(String plain, List<String> words) {
        var telling = words.stream().filter(word -> !LITTLE.contains(word)).toList();
        var asked = telling.isEmpty() ? words : telling;
        return new Query(plain, asked.stream().limit(MOST_WORDS).map(List::of).toList());
    }

    static Query either(List<List<String>> words) {
        var plain = words.stream().map(List::getFirst).collect(Collectors.joining(" "));
        return new Query(plain, words);
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** The lexemes that are the word or a form of it. */
    static List<String> wholes(String word) {
        return Stream.concat(Stream.of(word), Forms.of(word).stream()).toList();
    }
}
