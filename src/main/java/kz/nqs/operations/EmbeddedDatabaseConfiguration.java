package kz.nqs.operations;

import java.io.IOException;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The embedded database serves wherever {@code spring.datasource.url} names no other. */
@Configuration(proxyBeanMethods = false)
@WithEmbeddedDatabase
class EmbeddedDatabaseConfiguration {

    @Bean
    EmbeddedDatabase embeddedDatabase(
            @Value("${nqs.data:data}") Path folder, @Value("${nqs.durable:true}") boolean durable)
            throws IOException, InterruptedException {
        return new EmbeddedDatabase(folder, durable);
    }

    @Bean
    JdbcConnectionDetails application(EmbeddedDatabase database) {
        return new Connection(database.application(), database.password(), database.url());
    }

    @Bean
    FlywayConnectionDetails owner(EmbeddedDatabase database) {
        return new Migration(database.owner(), database.password(), database.url());
    }

    @Bean
    FlywayConfigurationCustomizer applicationRole(EmbeddedDatabase database) {
        return flyway -> flyway.placeholders(java.util.Map.of("app_role", database.application()));
    }

    private record Connection(String getUsername, String getPassword, String getJdbcUrl)
            implements JdbcConnectionDetails {}

    private record Migration(String getUsername, String getPassword, String getJdbcUrl)
            implements FlywayConnectionDetails {}
}
