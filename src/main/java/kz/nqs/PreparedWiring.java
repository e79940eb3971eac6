package kz.nqs;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.aot.AotDetector;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.env.OriginTrackedMapPropertySource;
import org.springframework.context.ApplicationListener;
import org.springframework.core.SpringProperties;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.PropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.util.ClassUtils;

/**
 * Which parts the platform consists of is worked out when it is built, for the settings it is
 * delivered with. Where an operator's settings may decide otherwise it works it out at its start.
 * Decision 0019.
 */
final class PreparedWiring implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {
    private static final String PREPARED =
            Platform.class.getName() + "__ApplicationContextInitializer";
    private static final Pattern DECIDING =
            Pattern.compile(
                    "(?:spring|management|db-scheduler|server(?!\\.port$))\\..*|nqs\\.demonstration");

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent start) {
        if (ClassUtils.isPresent(PREPARED, null)
                && SpringProperties.getProperty(AotDetector.AOT_ENABLED) == null
                && !Boolean.getBoolean("spring.aot.processing")
                && isAsDelivered(start.getEnvironment())) {
            SpringProperties.setFlag(AotDetector.AOT_ENABLED);
        }
    }

    /** Whether nothing is set from outside that decides which parts there are. */
    static boolean isAsDelivered(ConfigurableEnvironment settings) {
        return settings.getPropertySources().stream()
                .filter(PreparedWiring::isOfTheOperator)
                .flatMap(PreparedWiring::names)
                .noneMatch(DECIDING.asMatchPredicate());
    }

    private static boolean isOfTheOperator(PropertySource<?> source) {
        return switch (source.getName()) {
            case "commandLineArgs",
                    StandardEnvironment.SYSTEM_PROPERTIES_PROPERTY_SOURCE_NAME,
                    StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                    "spring.application.json" ->
                    true;
            default ->
                    source instanceof OriginTrackedMapPropertySource
                            && !source.getName().contains("class path resource");
        };
    }

    /** As settings are named, even those that come from the environment: {@code SPRING_…}. */
    private static Stream<String> names(PropertySource<?> source) {
        return source instanceof EnumerablePropertySource<?> known
                ? Arrays.stream(known.getPropertyNames())
                        .map(name -> name.toLowerCase(Locale.ROOT).replace('_', '.'))
                : Stream.of();
    }
}
