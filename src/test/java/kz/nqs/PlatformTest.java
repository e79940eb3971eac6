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

/** The whole platform on a real, fresh database; one for all tests of a run. */
@Retention(RUNTIME)
@Target(TYPE)
@SpringBootTest(classes = Platform.class, webEnvironment = RANDOM_PORT)
@ContextConfiguration(initializers = PlatformTest.FreshData.class)
public @interface PlatformTest {

    /** Puts the data into a folder that is deleted when all else is closed. */
    class FreshData implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        @Override
        public void initialize(ConfigurableApplicationContext context) {
            var folder = folder();
            // The first registered is the last destroyed: after the database.
            ((DefaultListableBeanFactory) context.getBeanFactory())
                    .registerDisposableBean(
                            "dataFolder", () -> FileSystemUtils.deleteRecursively(folder));
            TestPropertyValues.of("nqs.data=" + folder, "nqs.durable=false").applyTo(context);
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
