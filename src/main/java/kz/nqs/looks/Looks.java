package kz.nqs.looks;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.nqs.journal.Author;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The room's only door. */
@Component
@Transactional
public class Looks {
    private final JdbcClient jdbc;
    private final Clock clock;

    Looks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Somebody is about to be shown data of those people; what cannot be written is not to be
     * shown. The same thing looked at again on that day is the same line.
     *
     * @param by one who acts for a body
     */
    public void note(Collection<UUID> whose, Author by, UUID subject, String number, Shown shown) {
        jdbc.sql(
                        """
                        insert into look (whose, day, person, body, name, role, subject, number,
                            kind, key, shown_kk, shown_ru, first_at, last_at, times)
                        select w, :day, :person, :body, :name, :role, :subject, :number,
                            :kind, :key, :kk, :ru, :now, :now, 1
                        from unnest(:whose) as w order by w
                        on conflict (whose, day, person, body, role, subject, kind, key) do update
                        set last_at = excluded.last_at, times = look.times + 1
                        """)
                .param("whose", whose.toArray(UUID[]::new))
                .param("day", LocalDate.now(clock))
                .param("person", by.person())
                .param("body", by.body())
                .param("name", by.name())
                .param("role", by.role())
                .param("subject", subject)
                .param("number", number)
                .param("kind", shown.kind().name())
                .param("key", shown.key())
                .param("kk", shown.name().kk())
                .param("ru", shown.name().ru())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The newest first; of one case only, if it is named. */
    public List<Look> at(UUID whose, @Nullable UUID subject, int most, int skip) {
        return jdbc.sql(
                        """
                        select * from look
                        where whose = :whose and subject = coalesce(:subject, subject)
                        order by last_at desc, id desc limit :most offset :skip
                        """)
                .param("whose", whose)
                .param("subject", subject)
                .param("most", most)
                .param("skip", skip)
                .query(LookRows::look)
                .list();
    }

    /** The cases of which anything was looked at, with their numbers. */
    public Map<UUID, String> cases(UUID whose) {
        return jdbc
                .sql(
                        """
                        select distinct subject, number from look
                        where whose = :whose and kind not in ('PEOPLE', 'DOCUMENT', 'NUMBER')
                        """)
                .param("whose", whose)
                .query((row, _) -> Map.entry(row.getObject(1, UUID.class), row.getString(2)))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
