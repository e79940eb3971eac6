package kz.nqs;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.util.FileSystemUtils;

/**
 * The whole platform on a real PostgreSQL of its own; one for all test classes of a run. Time is
 * moved with {@code kz.nqs.calendar.TimeMachine}, ahead only.
 */
@Retention(RUNTIME)
@Target(TYPE)
@SpringBootTest(classes = Platform.class, webEnvironment = RANDOM_PORT)
@ContextConfiguration(initializers = PlatformTest.FreshData.class)
public @interface PlatformTest {

    /** A data folder that nobody used before and that is gone afterwards. */
    class FreshData implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        @Override
        public void initialize(ConfigurableApplicationContext context) {
            var folder = folder();
            TestPropertyValues.of(
                            "nqs.data=" + folder,
                            "nqs.durable=false",
                            "nqs.public-address=http://localhost:8080",
                            "nqs.pages-kept-for=0s",
                            "nqs.post.every=1d",
                            "spring.mail.host=localhost", // a demonstration does not ask it
                            "spring.mail.port=1",
                            "nqs.open-requests-a-minute=0")
                    .applyTo(context);
            // registered before every bean, therefore destroyed after the database has stopped
            ((DefaultListableBeanFactory) context.getBeanFactory())
                    .registerDisposableBean(
                            "fresh data", () -> FileSystemUtils.deleteRecursively(folder));
        }

        private static Path folder() {
            try {
                return Files.createTempDirectory("nqs-test");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
