package kz.nqs.demonstration;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;

/**
 * Never with an external database: no such bean exists where {@code spring.datasource.url} names
 * one, or where {@code nqs.demonstration=false}.
 */
@Retention(RUNTIME)
@Target(TYPE)
@ConditionalOnProperty(
        name = "spring.datasource.url",
        matchIfMissing = true,
        havingValue = "embedded")
@ConditionalOnProperty(name = "nqs.demonstration", matchIfMissing = true, havingValue = "true")
public @interface OnlyInDemonstration {}
