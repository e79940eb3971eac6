package kz.nqs.search;

import java.util.List;
import java.util.stream.Stream;
import kz.nqs.language.Folding;
import kz.nqs.language.Lang;
import kz.nqs.search.Found.Hit;

/** An entry in memory; titles and names folded. */
record Document(Hit hit, List<String> codes, String kk, String ru, List<String> names) {
    static Document of(Entry entry) {
        var codes = entry.codes();
        return new Document(
                new Hit(
                        entry.key(),
                        entry.address(),
                        codes.isEmpty() ? null : codes.getFirst(),
                        entry.title()),
                codes.stream().flatMap(Lexemes::code).toList(),
                Folding.fold(entry.title().kk()),
                Folding.fold(entry.title().ru()),
                names(entry));
    }

    private static List<String> names(Entry entry) {
        return Stream.of(entry.names().kk(), entry.names().ru())
                .flatMap(all -> Stream.of(all.split(";")))
                .map(Folding::fold)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    String title(Lang lang) {
        return lang == Lang.KK ? kk : ru;
    }

    /** All that it is called, folded. */
    String plain() {
        return kk + " " + ru + " " + String.join(" ", names);
    }
}
