package kz.nqs.recognition;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The words of all candidates' names, folded, each once. */
@Component
class NameWords {
    private static final String LAST = "\uFFFF";
    private final JdbcClient jdbc;

    NameWords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void remember(Collection<String> words) {
        jdbc.sql("insert into name_word select unnest(:words) on conflict do nothing")
                .param("words", words.stream().sorted().toArray(String[]::new))
                .update();
    }

    /** One slip leaves the beginning or the ending of a word as it is: both are in an index. */
    List<String> oneSlipFrom(String typed) {
        var beginning = Slip.beginning(typed);
        var ending = new StringBuilder(Slip.ending(typed)).reverse().toString();
        return jdbc
                .sql(
                        """
                        select word from name_word where word between :beginning and :beginnings
                        union
                        select word from name_word where reverse(word) between :ending and :endings
                        """)
                .param("beginning", beginning)
                .param("beginnings", beginning + LAST)
                .param("ending", ending)
                .param("endings", ending + LAST)
                .query((row, _) -> row.getString("word"))
                .stream()
                .filter(word -> Slip.lies(typed, word))
                .toList();
    }
}
