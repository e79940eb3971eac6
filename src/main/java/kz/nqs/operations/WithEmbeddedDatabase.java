package kz.nqs.operations;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;

/** Only where {@code spring.datasource.url} names no database of the operator's own. */
@Retention(RUNTIME)
@Target(TYPE)
@ConditionalOnProperty(
        name = "spring.datasource.url",
        matchIfMissing = true,
        havingValue = "embedded")
@interface WithEmbeddedDatabase {}
