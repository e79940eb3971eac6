package kz.nqs.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.boot.mail.autoconfigure.MailSenderAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ConfigurableApplicationContext;

@SuppressWarnings("NullAway") // its postman never works
class PostConfigurationTest {
    private final ApplicationContextRunner platform =
            new ApplicationContextRunner()
                    .withConfiguration(
                            AutoConfigurations.of(
                                    MailSenderAutoConfiguration.class, PostConfiguration.class))
                    .withBean(
                            Postman.class,
                            () -> new Postman(null, null, List.of(), null, null, Clock.systemUTC()))
                    .withInitializer(PostConfigurationTest::durationsAreRead)
                    .withPropertyValues("nqs.post.every=1d");

    private static void durationsAreRead(ConfigurableApplicationContext context) {
        var conversions = ApplicationConversionService.getSharedInstance();
        context.getBeanFactory().setConversionService(conversions);
    }

    @Test
    void with_a_mail_server_named_in_the_settings_it_carries() {
        platform.withPropertyValues("spring.mail.host=mail.example.kz")
                .run(
                        context ->
                                assertThat(context.getBean(Carrier.class))
                                        .isInstanceOf(SmtpCarrier.class));
    }

    @Test
    void without_one_nobody_carries() {
        platform.run(context -> assertThat(context).doesNotHaveBean(Carrier.class));
    }
}
