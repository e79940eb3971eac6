package kz.nqs.demonstration;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Conditional;

/** On everything in this room: it exists with the embedded database alone, if not switched off. */
@Retention(RUNTIME)
@Target(TYPE)
@Conditional(DemonstrationCondition.class)
public @interface OnlyInDemonstration {}
