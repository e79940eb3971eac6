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

    static final int WHOLE = Integer.MAX_VALUE;
    static final int ANY = 1;

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

    /**
     * As {@code tsquery}.
     *
     * @param weights where the words must stand; empty: anywhere
     * @param beginning words of so many letters may be the beginning of a longer one
     */
    String in(String weights, int beginning) {
        return words.stream()
                .map(
                        ways ->
                                ways.stream()
                                        .flatMap(word -> lexemes(word, weights, beginning))
                                        .collect(Collectors.joining("|", "(", ")")))
                .collect(Collectors.joining("&"));
    }

    private static Stream<String> lexemes(String word, String weights, int beginning) {
        var begins = Forms.isCode(word) || word.length() >= beginning;
        return Stream.concat(
                Stream.of(lexeme(word, (begins ? "*" : "") + weights)),
                Forms.of(word).stream().map(form -> lexeme(form, weights)));
    }

    private static String lexeme(String word, String marks) {
        return marks.isEmpty() ? "'" + word + "'" : "'" + word + "':" + marks;
    }
}
