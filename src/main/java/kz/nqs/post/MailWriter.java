package kz.nqs.post;

import java.util.Optional;
import java.util.UUID;

/** Writes the e-mails of one kind when they are about to be sent. */
public interface MailWriter {
    /** One word: {@code letter}. */
    String kind();

    /** Empty if there is nothing to be sent any more. */
    Optional<Mail> write(UUID subject);
}
