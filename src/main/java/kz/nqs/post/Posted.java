package kz.nqs.post;

import java.time.Instant;
import java.util.Objects;
import kz.nqs.language.Words;
import org.jspecify.annotations.Nullable;

/**
 * What has become of an e-mail: exactly one of the next attempt, the sending and the giving up is
 * known.
 *
 * @param trouble what hindered the last attempt
 * @param isSetUp whether this platform sends e-mail at all
 */
public record Posted(
        @Nullable Instant due,
        @Nullable Instant sent,
        @Nullable Instant givenUp,
        @Nullable Trouble trouble,
        boolean isSetUp) {

    /** Without an address sending it again would end the same way. */
    public boolean canBeSentAgain() {
        return givenUp != null && trouble != Trouble.NO_ADDRESS;
    }

    /** In a sentence without its full stop. */
    public String said(Words w) {
        if (sent != null) {
            return w.say("post.sent", w.moment(sent));
        }
        if (givenUp != null) {
            return w.say("post.given-up", why(w));
        }
        if (!isSetUp) {
            return w.say("post.not-set-up");
        }
        return trouble == null
                ? w.say("post.waiting")
                : w.say("post.retrying", why(w), w.moment(Objects.requireNonNull(due)));
    }

    private String why(Words w) {
        return w.say(Objects.requireNonNull(trouble));
    }
}
