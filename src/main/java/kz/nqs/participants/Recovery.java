package kz.nqs.participants;

import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import kz.nqs.post.Post;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A way back by e-mail for who has forgotten the password: 391-4. Asking does the same for a login
 * that nobody has: only the e-mail, written later, is not.
 */
@Component
@Transactional
public class Recovery {
    private static final Duration VALID = Duration.ofHours(1);
    private static final String TRY = "recovery";
    private final RecoveryStore store;
    private final Accounts accounts;
    private final Throttle throttle;
    private final Post post;
    private final Clock clock;

    Recovery(RecoveryStore store, Accounts accounts, Throttle throttle, Post post, Clock clock) {
        this.store = store;
        this.accounts = accounts;
        this.throttle = throttle;
        this.post = post;
        this.clock = clock;
    }

    /**
     * Has a link sent, if somebody has that login; earlier ones end.
     *
     * @return how long is to be waited first; zero if it was done
     */
    public Duration ask(String typed) {
        var login = typed.toLowerCase(Locale.ROOT);
        var toWait = throttle.trying(TRY, login);
        if (toWait.isZero()) {
            var now = clock.instant();
            var id = UUID.randomUUID();
            store.keep(id, login, now, now.plus(VALID));
            post.queue(RecoveryMail.KIND, id);
        }
        return toWait;
    }

    /** Whether e-mail leaves this platform at all. */
    public boolean isPossible() {
        return post.isSetUp();
    }

    /** Who may set a new password; empty if the link was used or replaced, or has run out. */
    public Optional<UUID> behind(String token) {
        return store.open(Digests.sha256(token), clock.instant()).map(asked -> asked.person());
    }

    /**
     * Sets a new password, once, and forgets the wrong tries; the second factor stays as it is.
     *
     * @return whose it is; empty if the link is no longer good
     */
    public Optional<UUID> set(String token, String password) {
        var person = behind(token);
        var request = person.flatMap(p -> store.take(Digests.sha256(token), p, clock.instant()));
        request.ifPresent(
                id -> {
                    accounts.recovered(person.orElseThrow(), password);
                    post.queue(PasswordSetMail.KIND, id);
                });
        return request.flatMap(_ -> person);
    }
}
