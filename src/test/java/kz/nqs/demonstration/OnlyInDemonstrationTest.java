package kz.nqs.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.UnsatisfiedDependencyException;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

class OnlyInDemonstrationTest {
    private final ApplicationContextRunner room =
            new ApplicationContextRunner().withUserConfiguration(Room.class);

    @Configuration(proxyBeanMethods = false)
    @ComponentScan("kz.nqs.demonstration")
    static class Room {}

    @Test
    void with_an_external_database_nothing_of_it_exists_whatever_is_asked_for() {
        room.withPropertyValues(
                        "spring.datasource.url=jdbc:postgresql://db.example.kz/nqs",
                        "nqs.demonstration=true")
                .run(context -> assertThat(demonstration(context)).isEmpty());
    }

    @Test
    void it_can_be_switched_off() {
        room.withPropertyValues("nqs.demonstration=false")
                .run(context -> assertThat(demonstration(context)).isEmpty());
    }

    @Test
    void without_the_embedded_database_it_cannot_even_start() {
        room.run(
                context ->
                        assertThat(context.getStartupFailure())
                                .isInstanceOf(UnsatisfiedDependencyException.class));
    }

    private static List<String> demonstration(ApplicationContext context) {
        return Arrays.stream(context.getBeanDefinitionNames())
                .filter(name -> !name.startsWith("org.springframework") && !name.endsWith("Room"))
                .toList();
    }
}
