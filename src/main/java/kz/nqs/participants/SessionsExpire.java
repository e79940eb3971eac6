package kz.nqs.participants;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;

/**
 * Sessions, waits and requests that have run out are removed from the database by one node at a
 * time.
 */
@Configuration(proxyBeanMethods = false)
class SessionsExpire {
    @Bean
    RecurringTask<Void> removalOfSessions(
            JdbcIndexedSessionRepository sessions,
            Throttle throttle,
            RecoveryStore recoveries,
            Clock clock) {
        return Tasks.recurring("sessions-expire", FixedDelay.of(Duration.ofMinutes(10)))
                .execute(
                        (_, _) -> {
                            sessions.cleanUpExpiredSessions();
                            throttle.forgetOld();
                            recoveries.forgetOld(clock.instant());
                        });
    }
}
