package kz.nqs.search;

import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import kz.nqs.language.Lang;

/** What documents are called as a whole, folded: codes, titles, other names. */
final class Callings {
    private final Map<String, Postings> codes = new HashMap<>();
    private final NavigableMap<String, Postings> kk = new TreeMap<>();
    private final NavigableMap<String, Postings> ru = new TreeMap<>();
    private final Map<String, Postings> names = new HashMap<>();

    void add(int place, Document document) {
        document.codes().forEach(code -> add(place, code, codes));
        add(place, document.kk(), kk);
        add(place, document.ru(), ru);
        document.names().forEach(name -> add(place, name, names));
    }

    private static void add(int place, String text, Map<String, Postings> to) {
        to.computeIfAbsent(text, _ -> new Postings()).add(place, 0);
    }

    /** Says which documents are called so; the reader's language first. */
    void mark(String typed, Lang lang, Closeness closeness) {
        mark(typed, codes, 0, closeness);
        mark(typed, titles(lang), 1, closeness);
        mark(typed, titles(lang.other()), 2, closeness);
        begun(typed, titles(lang), 3, closeness);
        begun(typed, titles(lang.other()), 4, closeness);
        mark(typed, names, 5, closeness);
    }

    private NavigableMap<String, Postings> titles(Lang lang) {
        return lang == Lang.KK ? kk : ru;
    }

    private static void mark(
            String typed, Map<String, Postings> called, int tier, Closeness closeness) {
        var so = called.get(typed);
        if (so != null) {
            closeness.exact(tier, so);
        }
    }

    private static void begun(
            String typed, NavigableMap<String, Postings> titles, int tier, Closeness closeness) {
        // '!' follows the blank that ends the last word typed
        titles.subMap(typed + ' ', typed + '!')
                .values()
                .forEach(begun -> closeness.exact(tier, begun));
    }
}
