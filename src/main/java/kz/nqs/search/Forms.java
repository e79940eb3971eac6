package kz.nqs.search;

import java.util.ArrayList;
import java.util.List;
import kz.nqs.language.Lang;

/** The marks under which the forms of a folded word are found, besides the word itself. */
final class Forms {
    private Forms() {}

    /** {@code =} a Russian stem, {@code ~} a Kazakh base. */
    static List<String> of(String word, Lang lang) {
        if (isCode(word)) {
            return List.of();
        }
        return lang == Lang.RU
                ? List.of("=" + Russian.stem(word))
                : Kazakh.bases(word).stream().map(base -> "~" + base).toList();
    }

    /** Of a word whose language is not known. */
    static List<String> of(String word) {
        var forms = new ArrayList<String>();
        for (var lang : Lang.values()) {
            forms.addAll(of(word, lang));
        }
        return forms;
    }

    /** Has digits: it has no forms, and nobody guesses what was meant. */
    static boolean isCode(String word) {
        return word.chars().anyMatch(Character::isDigit);
    }
}
