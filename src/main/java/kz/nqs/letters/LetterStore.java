package kz.nqs.letters;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Letters in the database. */
@Component
class LetterStore {
    private final JdbcClient jdbc;

    LetterStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Letter letter) {
        jdbc.sql(
                        """
                        insert into letter (id, room, subject, addressee, sender, signed_by, act, place,
                            title_kk, title_ru, body_kk, body_ru, sent_at)
                        values (:id, :room, :subject, :addressee, :sender, :signedBy, :act, :place,
                            :titleKk, :titleRu, :bodyKk, :bodyRu, :sentAt)
                        """)
                .param("id", letter.id())
                .param("room", letter.room())
                .param("subject", letter.subject())
                .param("addressee", letter.addressee())
                .param("sender", letter.sender())
                .param("signedBy", letter.signedBy())
                .param("act", letter.basis().act().name())
                .param("place", letter.basis().place())
                .param("titleKk", letter.title().kk())
                .param("titleRu", letter.title().ru())
                .param("bodyKk", letter.body().kk())
                .param("bodyRu", letter.body().ru())
                .param("sentAt", letter.sentAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    List<Letter> of(String room, UUID subject) {
        return jdbc.sql(
                        "select * from letter where room = :room and subject = :subject order by sent_at")
                .param("room", room)
                .param("subject", subject)
                .query(LetterRows::letter)
                .list();
    }

    List<Letter> unopenedBy(UUID person) {
        return jdbc.sql(
                        """
                        select * from letter where addressee = :person and received_at is null
                        order by sent_at desc
                        """)
                .param("person", person)
                .query(LetterRows::letter)
                .list();
    }

    List<Letter> toBeHanded(String room, UUID subject) {
        return jdbc.sql(
                        """
                        select * from letter
                        where room = :room and subject = :subject and signed_by <> ''
                            and received_at is null and posted_on is null
                        order by sent_at
                        """)
                .param("room", room)
                .param("subject", subject)
                .query(LetterRows::letter)
                .list();
    }

    void posted(UUID id, LocalDate day) {
        jdbc.sql("update letter set posted_on = :day where id = :id and posted_on is null")
                .param("day", day)
                .param("id", id)
                .update();
    }

    Optional<Letter> letter(UUID id) {
        return jdbc.sql("select * from letter where id = :id")
                .param("id", id)
                .query(LetterRows::letter)
                .optional();
    }

    void received(UUID id, Instant moment) {
        jdbc.sql("update letter set received_at = :moment where id = :id and received_at is null")
                .param("moment", moment.atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update();
    }
}
