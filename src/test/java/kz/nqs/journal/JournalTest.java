package kz.nqs.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import kz.nqs.PlatformTest;
import kz.nqs.law.Act;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@PlatformTest
class JournalTest {
    @Autowired Journal journal;
    @Autowired JdbcClient jdbc;
    @Autowired Clock clock;

    private final UUID subject = UUID.randomUUID();

    @Test
    void what_is_recorded_is_read_back_in_order() {
        var first = entry(1, "one");
        var second = entry(2, "two");
        journal.record(first);
        journal.record(second);
        assertThat(journal.of("test", subject))
                .extracting(Entry::version, Entry::step, Entry::details, Entry::basis)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                1, "one", first.details(), first.basis()),
                        org.assertj.core.groups.Tuple.tuple(
                                2, "two", second.details(), second.basis()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update journal_entry set step = 'other'",
                "delete from journal_entry",
                "truncate journal_entry",
                "alter table journal_entry disable trigger all",
                "drop table journal_entry"
            })
    void the_platform_itself_cannot_change_what_was_written(String statement) {
        journal.record(entry(1, "one"));
        assertThatThrownBy(() -> jdbc.sql(statement).update())
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageMatching("ERROR: (permission denied for|must be owner of) table .*");
        assertThat(journal.of("test", subject)).hasSize(1);
    }

    private Entry entry(int version, String step) {
        return new Entry(
                "test",
                subject,
                version,
                clock.instant(),
                Author.TIME,
                step,
                Act.ORDER_391.paragraph("12"),
                Map.of("what", "Қызыл «кітап»"));
    }
}
