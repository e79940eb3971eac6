package kz.nqs.post;

import jakarta.mail.internet.MimeMessage;

/** Takes a message out of the house; the first of them by order is asked. */
public interface Carrier {
    void carry(MimeMessage message) throws Undelivered;

    /** The message was not taken; why, without the address. */
    final class Undelivered extends Exception {
        private static final long serialVersionUID = 1;
        private final Trouble trouble;

        public Undelivered(Trouble trouble) {
            super(trouble.name(), null, false, false);
            this.trouble = trouble;
        }

        public Trouble trouble() {
            return trouble;
        }
    }
}
