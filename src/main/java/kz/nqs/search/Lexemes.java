package kz.nqs.search;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.nqs.language.Bilingual;
import kz.nqs.language.Folding;
import kz.nqs.language.Lang;

/** What an entry is found by: its words and their forms, and where they stand. */
final class Lexemes {
    private static final Pattern COMPOUND = Pattern.compile("\\p{L}+(?:[-‐‑]\\p{L}+)+");

    private final Map<String, Integer> fields = new HashMap<>();

    /** Folded word → as it is spelled. */
    private final Map<String, String> words = new HashMap<>();

    Lexemes(Entry entry) {
        add(entry.title(), Field.TITLE_KK, Field.TITLE_RU);
        add(entry.names(), Field.NAMES, Field.NAMES);
        add(entry.rest(), Field.REST, Field.REST);
        entry.codes().stream()
                .flatMap(Lexemes::code)
                .forEach(
                        code -> {
                            words.putIfAbsent(code, code);
                            note(code, Field.TITLES);
                        });
    }

    /** {@code 72120003}, however it is divided; its letters in either alphabet. */
    static Stream<String> code(String code) {
        var joined = Folding.fold(code).replace(" ", "");
        return Stream.of(joined, Folding.lookAlikes(joined)).distinct();
    }

    private void add(Bilingual text, int kk, int ru) {
        add(text.kk(), Lang.KK, kk);
        add(text.ru(), Lang.RU, ru);
    }

    private void add(String text, Lang lang, int field) {
        for (var spelled : Folding.spelled(text)) {
            var word = Folding.letters(spelled);
            words.putIfAbsent(word, spelled);
            note(word, field);
            Forms.of(word, lang).forEach(form -> note(form, field));
        }
        COMPOUND.matcher(text)
                .results()
                .flatMap(found -> Folding.words(found.group().replaceAll("[-‐‑]", "")).stream())
                .forEach(word -> note(word, field));
    }

    private void note(String lexeme, int field) {
        fields.merge(lexeme, field, (one, other) -> one | other);
    }

    Map<String, Integer> fields() {
        return fields;
    }

    Map<String, String> words() {
        return words;
    }
}
