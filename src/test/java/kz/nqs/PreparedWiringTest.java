package kz.nqs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.util.ClassUtils;

@PlatformTest
@DisplayName("Платформа собрана заранее так же, как собирает себя сама")
class PreparedWiringTest {
    private static final String MAIL = "mailServer";
    private final GenericApplicationContext running;

    @Autowired
    PreparedWiringTest(GenericApplicationContext running) {
        this.running = running;
    }

    @Test
    void it_has_the_same_parts_but_for_those_of_a_mail_server_that_the_tests_name()
            throws ReflectiveOperationException {
        try (var prepared = new GenericApplicationContext()) {
            initializer().initialize(prepared);
            var parts = List.of(prepared.getBeanDefinitionNames());
            assertThat(parts)
                    .filteredOn(part -> !running.containsBeanDefinition(part))
                    .allMatch(part -> part.contains("internalImportAwareAotProcessor"));
            assertThat(ours()).filteredOn(part -> !parts.contains(part)).containsOnly(MAIL);
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
        settings.getPropertySources()
                .forEach(each -> settings.getPropertySources().remove(each.getName()));
        settings.getPropertySources().addFirst(new MapPropertySource(source, Map.of(setting, "x")));
        return settings;
    }

    private List<String> ours() {
        var factory = running.getBeanFactory();
        return Stream.of(factory.getBeanDefinitionNames())
                .filter(name -> isOurs(factory.getType(name, false)))
                .toList();
    }

    private static boolean isOurs(@Nullable Class<?> type) {
        return type != null && ClassUtils.getPackageName(type).startsWith("kz.nqs");
    }

    @SuppressWarnings("unchecked")
    private static ApplicationContextInitializer<GenericApplicationContext> initializer()
            throws ReflectiveOperationException {
        var prepared = Class.forName("kz.nqs.Platform__ApplicationContextInitializer");
        return (ApplicationContextInitializer<GenericApplicationContext>)
                prepared.getConstructor().newInstance();
    }
}
