package kz.nqs.browser;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import kz.nqs.PlatformTest;
import org.junit.jupiter.api.condition.EnabledIf;

/** A journey in a real browser; skipped, with the reason, where there is no Chromium. */
@Retention(RUNTIME)
@Target(TYPE)
@PlatformTest
@EnabledIf(
        value = "kz.nqs.browser.Browser#isThere",
        disabledReason =
                "no Chromium on this machine (Debian: apt-get install chromium-headless-shell)")
@interface BrowserTest {}
