package kz.nqs.operations;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.LocalTime;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A copy every night. */
@Configuration(proxyBeanMethods = false)
@WithEmbeddedDatabase
class BackupSchedule {
    @Bean
    RecurringTask<Void> nightlyBackup(
            Backups backups, Clock clock, @Value("${nqs.backup.at}") LocalTime at) {
        return Tasks.recurring(Backups.TASK, Schedules.daily(clock.getZone(), at))
                .execute((_, _) -> make(backups));
    }

    private static void make(Backups backups) {
        if (backups.keep() > 0) {
            backups.make();
        }
    }
}
