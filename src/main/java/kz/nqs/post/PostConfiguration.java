package kz.nqs.post;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.mail.javamail.JavaMailSender;

@Configuration(proxyBeanMethods = false)
class PostConfiguration {
    @Bean
    @Order
    @ConditionalOnProperty("spring.mail.host")
    Carrier mailServer(JavaMailSender server) {
        return new SmtpCarrier(server);
    }

    @Bean
    RecurringTask<Void> mailIsSent(Postman postman, @Value("${nqs.post.every}") Duration every) {
        return Tasks.recurring("mail-is-sent", FixedDelay.of(every))
                .execute((_, _) -> postman.deliver());
    }
}
