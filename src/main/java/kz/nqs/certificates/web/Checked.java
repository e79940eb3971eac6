package kz.nqs.certificates.web;

import java.time.Instant;
import kz.nqs.certificates.RecognitionDocument;
import kz.nqs.certificates.Status;
import kz.nqs.language.Words;
import kz.nqs.participants.Person;

/** What anyone is told of a document; decision 0005 says why no more. */
record Checked(RecognitionDocument document, Status status, Instant at) {

    public String holder() {
        return Person.abbreviated(document.content().holderName());
    }

    public String look() {
        return switch (status) {
            case VALID -> "valid";
            case EXPIRED -> "expired";
            case ANNULLED -> "annulled";
        };
    }

    public String validity(Words w) {
        var last = document.validUntil();
        return last == null ? w.say("verify.without-limit") : w.say("verify.until", w.day(last));
    }

    /** The day that matters for the status. */
    public String since(Words w) {
        var last = document.validUntil();
        var annulled = document.annulledOn();
        if (status == Status.ANNULLED && annulled != null) {
            return w.say("verify.annulled-on", w.day(annulled));
        }
        return status == Status.EXPIRED && last != null
                ? w.say("verify.expired-on", w.day(last))
                : validity(w);
    }
}
