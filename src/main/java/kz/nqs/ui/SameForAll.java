package kz.nqs.ui;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * What this method answers depends on the address alone as long as nobody is signed in; it may be a
 * moment old: decision 0006.
 */
@Retention(RUNTIME)
@Target(METHOD)
public @interface SameForAll {}
