package kz.nqs.post;

import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The e-mails that wait, were sent, or were given up: the only door of this room. */
@Component
@Transactional
public class Post {
    private final PostStore store;
    private final ObjectProvider<Carrier> carriers;
    private final Clock clock;

    Post(PostStore store, ObjectProvider<Carrier> carriers, Clock clock) {
        this.store = store;
        this.carriers = carriers;
        this.clock = clock;
    }

    /** In the caller's transaction: what is told of and its e-mail stand or fall together. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void queue(String kind, UUID subject) {
        store.queue(kind, subject, clock.instant());
    }

    /** What has become of them, as far as there was an e-mail. */
    @Transactional(readOnly = true)
    public Map<UUID, Posted> of(String kind, Collection<UUID> subjects) {
        return subjects.isEmpty() ? Map.of() : store.of(kind, subjects, isSetUp());
    }

    /**
     * Tries one that was given up from the beginning again.
     *
     * @return false if it was not given up; nothing is changed then
     */
    public boolean again(String kind, UUID subject) {
        return store.again(kind, subject, clock.instant());
    }

    public long waiting() {
        return store.waiting();
    }

    public long givenUp() {
        return store.givenUp();
    }

    /** Whether there is anybody to carry e-mail. */
    public boolean isSetUp() {
        return carriers.orderedStream().findFirst().isPresent();
    }
}
