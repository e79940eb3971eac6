package kz.nqs.recognition;

import kz.nqs.participants.Claim;
import kz.nqs.post.Posted;
import org.jspecify.annotations.Nullable;

/**
 * A candidate has no account yet.
 *
 * @param isOurs whether the centre of this case entered them, and so hands out the invitation
 * @param open the invitation that is good now
 * @param posted what has become of its e-mail
 */
public record AwaitedAccount(boolean isOurs, @Nullable Claim open, @Nullable Posted posted) {}
