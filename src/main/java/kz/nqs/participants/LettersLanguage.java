package kz.nqs.participants;

import java.util.UUID;
import kz.nqs.language.Lang;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * In which language letters and e-mail are written to a person: the one they have chosen, until
 * then the one in which they signed last.
 */
@Component
@Transactional
public class LettersLanguage {
    private final JdbcClient jdbc;

    LettersLanguage(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void chosen(UUID person, Lang lang) {
        jdbc.sql("update person set letters = :lang, letters_chosen = true where id = :person")
                .param("lang", lang.code())
                .param("person", person)
                .update();
    }

    /** An application was signed on pages in that language. */
    public void signedIn(UUID person, Lang lang) {
        jdbc.sql("update person set letters = :lang where id = :person and not letters_chosen")
                .param("lang", lang.code())
                .param("person", person)
                .update();
    }
}
