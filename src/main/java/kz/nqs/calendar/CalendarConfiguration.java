package kz.nqs.calendar;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class CalendarConfiguration {

    @Bean
    WorkingCalendar workingCalendar(CalendarStore store) {
        return HolidayRules.load().calendar(store.changes());
    }

    @Bean
    Clock clock(JdbcClient jdbc) {
        var shift = jdbc.sql("select days from clock_shift").query(Integer.class).single();
        return new ClockSeen(jdbc).resumed(PlatformClock.almaty(shift));
    }

    @Bean
    RecurringTask<Void> daysPass(PassingOfDays days, JdbcClient jdbc, Clock clock) {
        return Tasks.recurring("days-pass", FixedDelay.of(Duration.ofMinutes(1)))
                .execute(
                        (_, _) -> {
                            days.catchUp();
                            new ClockSeen(jdbc).note((PlatformClock) clock);
                        });
    }
}
