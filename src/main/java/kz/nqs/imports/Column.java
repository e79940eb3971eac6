package kz.nqs.imports;

import java.util.List;
import java.util.stream.Stream;
import kz.nqs.language.Bilingual;

/**
 * A column of a kind of file.
 *
 * @param name the heading it is written out under
 * @param also other headings it is known by
 */
public record Column(String key, Bilingual name, List<String> also, boolean required) {
    List<String> headings() {
        return Stream.concat(Stream.of(name.kk(), name.ru()), also.stream()).toList();
    }
}
