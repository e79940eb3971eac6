package kz.nqs.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import kz.nqs.PlatformTest;
import kz.nqs.operations.EmbeddedDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.support.TransactionTemplate;

/** In a schema of its own: the days of the platform itself pass elsewhere. */
@PlatformTest
class PassingOfDaysTest {
    @Autowired EmbeddedDatabase database;

    private final PlatformClock clock =
            new PlatformClock(
                    Clock.fixed(Instant.parse("2026-11-20T06:00:00Z"), ZoneId.of("Asia/Almaty")),
                    0);
    private final List<LocalDate> passed = Collections.synchronizedList(new ArrayList<>());
    private DriverManagerDataSource source = new DriverManagerDataSource();

    @BeforeEach
    void days_of_our_own() throws SQLException {
        var schema = "days_" + UUID.randomUUID().toString().replace("-", "");
        try (var connection =
                        DriverManager.getConnection(
                                database.url(), database.owner(), database.password());
                var statement = connection.createStatement()) {
            statement.execute("create schema " + schema);
            statement.execute(
                    "create table %s.passed_day (like passed_day including all)".formatted(schema));
        }
        source =
                new DriverManagerDataSource(
                        database.url() + "?currentSchema=" + schema,
                        database.owner(),
                        database.password());
    }

    @Test
    void the_first_day_is_today_and_nothing_is_made_up_before_it() {
        days(passed::add).catchUp();
        assertThat(passed).isEmpty();
    }

    @Test
    void after_a_downtime_every_day_comes_once_and_in_order() {
        var days = days(passed::add);
        days.catchUp();
        clock.shiftTo(5);
        days.catchUp();
        days.catchUp();
        assertThat(passed)
                .containsExactlyElementsOf(
                        LocalDate.parse("2026-11-21")
                                .datesUntil(LocalDate.parse("2026-11-26"))
                                .toList());
    }

    @Test
    void a_step_that_fails_does_not_lose_the_day() {
        var failing = LocalDate.parse("2026-11-22");
        var broken = new boolean[] {true};
        var days =
                days(
                        day -> {
                            if (broken[0] && day.equals(failing)) {
                                throw new IllegalStateException("not today");
                            }
                            passed.add(day);
                        });
        days.catchUp();
        clock.shiftTo(3);
        assertThatThrownBy(days::catchUp).hasMessage("not today");
        assertThat(passed).containsExactly(failing.minusDays(1));
        broken[0] = false;
        days.catchUp();
        assertThat(passed).containsExactly(failing.minusDays(1), failing, failing.plusDays(1));
    }

    @Test
    void nodes_that_catch_up_together_do_not_repeat_a_day() throws Exception {
        days(passed::add).catchUp();
        clock.shiftTo(20);
        var node = Executors.callable(() -> days(passed::add).catchUp());
        try (var nodes = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var ended : nodes.invokeAll(Collections.nCopies(4, node))) {
                ended.get();
            }
        }
        assertThat(passed).hasSize(20).isSorted().doesNotHaveDuplicates();
    }

    private PassingOfDays days(DailyStep step) {
        var transactions = new DataSourceTransactionManager(source);
        return new PassingOfDays(
                JdbcClient.create(source),
                new TransactionTemplate(transactions),
                List.of(step),
                clock);
    }
}
