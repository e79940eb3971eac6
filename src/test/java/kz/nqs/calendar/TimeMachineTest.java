package kz.nqs.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import kz.nqs.PlatformTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PlatformTest
class TimeMachineTest {
    @Autowired TimeMachine machine;
    @Autowired WorkingCalendar calendar;
    @Autowired JdbcClient jdbc;
    @Autowired Clock clock;

    @Test
    void it_goes_to_the_next_working_day_and_that_outlives_a_restart() {
        var before = LocalDate.now(clock);
        var today = machine.pass(1);
        assertThat(today).isEqualTo(calendar.workingDay(1, before.plusDays(1)));
        assertThat(LocalDate.now(clock)).isEqualTo(today);
        assertThat(jdbc.sql("select days from clock_shift").query(Integer.class).single())
                .isEqualTo(machine.daysAhead());
        assertThat(jdbc.sql("select day from passed_day").query(LocalDate.class).single())
                .isEqualTo(today);
    }

    @Test
    void the_platform_lives_in_almaty() {
        assertThat(clock.getZone().getId()).isEqualTo("Asia/Almaty");
    }
}
