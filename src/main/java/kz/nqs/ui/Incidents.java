package kz.nqs.ui;

import java.security.SecureRandom;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.stereotype.Component;

/** Gives a fault the number that the reader is told, and writes it down under it. */
@Component
class Incidents {
    private static final Logger LOG = LoggerFactory.getLogger(Incidents.class);
    private final SecureRandom random = new SecureRandom();

    String number(Exception fault) {
        var number = "%08X".formatted(random.nextInt()).toUpperCase(Locale.ROOT);
        try (var _ = MDC.putCloseable("incident", number)) {
            if (Outage.in(fault) == null) {
                LOG.error("incident {}", number, fault);
            } else {
                LOG.error("incident {}: {}", number, root(fault).getClass().getName());
            }
        }
        return number;
    }

    private static Throwable root(Throwable fault) {
        var cause = fault;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }
}
