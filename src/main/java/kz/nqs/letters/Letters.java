package kz.nqs.letters;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.nqs.post.Post;
import kz.nqs.post.Posted;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Sends letters and knows when each was received. */
@Component
public class Letters {
    private final LetterStore store;
    private final Post post;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Letters(LetterStore store, Post post, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.post = post;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Sent in the caller's transaction: a step, its letter and the e-mail that tells of it stand or
     * fall together.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void send(Letter letter) {
        store.add(letter);
        post.queue(LetterMail.KIND, letter.id());
        events.publishEvent(letter);
    }

    /** The letters of a case, in the order sent. */
    public List<Letter> of(String room, UUID subject) {
        return store.of(room, subject);
    }

    /** Those that were neither received nor sent by post: who applied on paper is handed them. */
    public List<Letter> toBeHanded(String room, UUID subject) {
        return store.toBeHanded(room, subject);
    }

    /** It was sent by post on that day; when it is received is not known. */
    public void posted(UUID id, LocalDate day) {
        store.posted(id, day);
    }

    /** Letters that the person has not opened yet, the newest first. */
    public List<Letter> unopenedBy(UUID person) {
        return store.unopenedBy(person);
    }

    public Optional<Letter> letter(UUID id) {
        return store.letter(id);
    }

    /** What has become of the e-mails that tell of these letters. */
    public Map<UUID, Posted> posted(Collection<Letter> letters) {
        return post.of(LetterMail.KIND, letters.stream().map(Letter::id).toList());
    }

    /**
     * Has the e-mail sent again that was given up.
     *
     * @return false if it was not given up
     */
    public boolean postAgain(Letter letter) {
        return post.again(LetterMail.KIND, letter.id());
    }

    /** The addressee has opened it; the first time counts. */
    public void opened(UUID id) {
        received(id, clock.instant());
    }

    /** It was opened, or handed over on paper, at that moment; the first time counts. */
    public void received(UUID id, Instant moment) {
        store.received(id, moment);
    }
}
