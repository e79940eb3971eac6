package kz.nqs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.util.ClassUtils;

@PlatformTest
@DisplayName("Платформа собрана заранее так же, как собирает себя сама")
class PreparedWiringTest {
    private final ConfigurableApplicationContext running;

    @Autowired
    PreparedWiringTest(ConfigurableApplicationContext running) {
        this.running = running;
    }

    @Test
    void it_has_the_same_parts_but_for_those_of_a_mail_server_that_the_tests_name()
            throws ReflectiveOperationException {
        try (var prepared = new GenericApplicationContext()) {
            initializer().initialize(prepared);
            var missing = ours(running);
            missing.removeAll(ours(prepared));
            assertThat(missing).containsExactly("carrier");
            assertThat(ours(running)).containsAll(ours(prepared));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "spring.datasource.url",
                "SPRING_DATASOURCE_URL",
                "spring.mail.host",
                "nqs.demonstration",
                "NQS_DEMONSTRATION",
                "server.forward-headers-strategy",
                "management.server.port"
            })
    void settings_that_decide_which_parts_there_are_are_not_as_delivered(String setting) {
        assertThat(PreparedWiring.isAsDelivered(with("systemEnvironment", setting))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"server.port", "SERVER_PORT", "nqs.data", "nqs.public-address", "HOME"})
    void other_settings_are_but_values(String setting) {
        assertThat(PreparedWiring.isAsDelivered(with("commandLineArgs", setting))).isTrue();
    }

    @Test
    void what_the_platform_says_of_itself_is_as_delivered() {
        assertThat(PreparedWiring.isAsDelivered(with("applicationInfo", "spring.application.pid")))
                .isTrue();
    }

    private static StandardEnvironment with(String source, String setting) {
        var settings = new StandardEnvironment();
        settings.getPropertySources().forEach(each -> settings.getPropertySources().remove(each.getName()));
        settings.getPropertySources().addFirst(new MapPropertySource(source, Map.of(setting, "x")));
        return settings;
    }

    private static Set<String> ours(ConfigurableApplicationContext context) {
        var factory = context.getBeanFactory();
        var ours = new TreeSet<String>();
        for (var name : factory.getBeanDefinitionNames()) {
            var type = factory.getType(name, false);
            if (type != null && ClassUtils.getPackageName(type).startsWith("kz.nqs")) {
                ours.add(name);
            }
        }
        return ours;
    }

    @SuppressWarnings("unchecked")
    private static ApplicationContextInitializer<GenericApplicationContext> initializer()
            throws ReflectiveOperationException {
        var prepared = Class.forName("kz.nqs.Platform__ApplicationContextInitializer");
        return (ApplicationContextInitializer<GenericApplicationContext>)
                prepared.getConstructor().newInstance();
    }
}
