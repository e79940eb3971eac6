package kz.nqs.participants.web;

import kz.nqs.ui.Answer;

/** A link that opens nothing any more, or never did: which of the two is not told. */
final class Gone {
    private Gone() {}

    /** The messages that say so begin with that key. */
    static Answer answer(String key) {
        return new Answer.Page("participants/web/gone", key, 404);
    }
}
