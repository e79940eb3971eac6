package kz.nqs.demonstration;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/**
 * Never with an external database: false wherever {@code spring.datasource.url} names one, and
 * where {@code nqs.demonstration=false}.
 */
class DemonstrationCondition implements Condition {
    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        var settings = context.getEnvironment();
        return settings.getProperty("spring.datasource.url", "embedded")
                        .equalsIgnoreCase("embedded")
                && settings.getProperty("nqs.demonstration", Boolean.class, true);
    }
}
