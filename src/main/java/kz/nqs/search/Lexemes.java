package kz.nqs.search;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import kz.nqs.language.Bilingual;
import kz.nqs.language.Folding;
import kz.nqs.language.Lang;
import org.jspecify.annotations.Nullable;

/**
 * What an entry is found by, as a {@code tsvector}: A the Kazakh title, B the Russian, C other
 * names, D the rest.
 */
final class Lexemes {
    private static final Pattern COMPOUND = Pattern.compile("\\p{L}+(?:[-‐‑]\\p{L}+)+");

    private final Map<String, TreeSet<Character>> weights = new TreeMap<>();

    /** Folded word → as it is spelled. */
    private final Map<String, String> words = new HashMap<>();

    Lexemes(Entry entry) {
        add(entry.title(), 'A', 'B');
        add(entry.names(), 'C', 'C');
        add(entry.rest(), 'D', 'D');
        for (var code : entry.codes()) {
            for (var way : Arrays.asList(code(code), lookAlike(code))) {
                if (way != null) {
                    add(way, null, 'A');
                    add(way, null, 'B');
                }
            }
        }
    }

    /** {@code 72120003}; a code is found however it is divided. */
    static String code(String code) {
        return Folding.fold(code).replace(" ", "");
    }

    /** A code in Cyrillic letters, null where it has letters that look like none. */
    static @Nullable String lookAlike(String code) {
        var way = Folding.lookAlikes(code(code));
        return way.chars().anyMatch(letter -> letter >= 'a' && letter <= 'z') ? null : way;
    }

    private void add(Bilingual text, char kk, char ru) {
        add(text.kk(), Lang.KK, kk);
        add(text.ru(), Lang.RU, ru);
    }

    private void add(String text, @Nullable Lang lang, char weight) {
        for (var spelled : Folding.spelled(text)) {
            var word = Folding.letters(spelled);
            words.putIfAbsent(word, spelled);
            note(word, weight);
            if (lang != null) {
                Forms.of(word, lang).forEach(form -> note(form, weight));
            }
        }
        COMPOUND.matcher(text)
                .results()
                .forEach(found -> note(code(found.group().replaceAll("[-‐‑]", "")), weight));
    }

    private void note(String lexeme, char weight) {
        weights.computeIfAbsent(lexeme, _ -> new TreeSet<>()).add(weight);
    }

    Map<String, String> words() {
        return words;
    }

    /** {@code 'слесарь':2B,3C …}. */
    String vector() {
        return weights.entrySet().stream()
                .map(
                        lexeme ->
                                lexeme.getValue().stream()
                                        .map(weight -> (weight - 'A' + 1) + "" + weight)
                                        .collect(joining(",", "'" + lexeme.getKey() + "':", "")))
                .collect(joining(" "));
    }
}
