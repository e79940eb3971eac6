package kz.nqs.recognition;

import kz.nqs.law.Citation;

/** The answer to a step: the case moves on, or the order does not allow it, and says where. */
public sealed interface Decision {
    record Moved(Recognition to) implements Decision {}

    record Denied(String messageKey, Citation basis) implements Decision {}

    static Decision moved(Recognition to) {
        return new Moved(to);
    }

    static Decision denied(String messageKey, Citation basis) {
        return new Denied("recognition.denied." + messageKey, basis);
    }
}
