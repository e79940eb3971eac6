package kz.nqs.operations;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import kz.nqs.journal.Entry;
import kz.nqs.letters.Letter;
import kz.nqs.post.Post;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * What the platform does, in figures: steps taken (refusals and documents issued among them),
 * letters sent, deadlines missed.
 */
@Component
class Counters {
    private final MeterRegistry registry;

    Counters(MeterRegistry registry, PlatformState state, Post post) {
        this.registry = registry;
        Gauge.builder("nqs.deadlines.missed", state, PlatformState::missedDeadlines)
                .description("Deadlines that are over and not met")
                .register(registry);
        Gauge.builder("nqs.mail.waiting", post, Post::waiting)
                .description("E-mails that wait to be sent")
                .register(registry);
        Gauge.builder("nqs.mail.given.up", post, Post::givenUp)
                .description("E-mails that could not be delivered")
                .register(registry);
    }

    /** Counted when it is committed: what was rolled back did not happen. */
    @TransactionalEventListener(fallbackExecution = true)
    void on(Entry entry) {
        var step = entry.step().substring(entry.step().lastIndexOf('.') + 1);
        registry.counter("nqs.steps", "room", entry.room(), "step", step).increment();
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(Letter letter) {
        var basis = letter.basis();
        registry.counter("nqs.letters", "act", basis.act().name(), "place", basis.place())
                .increment();
    }
}
