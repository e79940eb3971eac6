package kz.nqs.recognition;

import java.util.Optional;
import kz.nqs.calendar.Deadline;
import kz.nqs.calendar.Recounted;
import kz.nqs.recognition.Recognition.Decided;
import kz.nqs.recognition.Recognition.Failed;
import kz.nqs.recognition.Recognition.Offered;
import kz.nqs.recognition.Recognition.Passed;
import kz.nqs.recognition.Recognition.Registered;
import kz.nqs.recognition.Recognition.Returned;
import kz.nqs.recognition.Recognition.Uncorrected;
import kz.nqs.recognition.Recognition.UnderContract;

/** A state whose deadline the calendar has moved. */
record Recounts(Recounted moved) {

    /** The same state with the deadline as it is now; empty if it is not that state's. */
    Optional<Recognition> of(Recognition state) {
        var running = running(state);
        return running.filter(this::isMeant).map(_ -> with(state, moved.now()));
    }

    private boolean isMeant(Deadline running) {
        return running.basis().equals(moved.before().basis())
                && running.from().equals(moved.before().from());
    }

    private static Optional<Deadline> running(Recognition state) {
        return switch (state) {
            case Registered r -> Optional.of(r.check());
            case Returned r -> Optional.of(r.correction());
            case Uncorrected u -> Optional.of(u.refusal());
            case Offered o -> Optional.of(o.conclusion());
            case UnderContract c -> Optional.of(c.appointment());
            case Decided d -> Optional.of(d.protocol());
            case Passed p -> Optional.of(p.issueOfDocument());
            case Failed f -> Optional.of(f.notice());
            default -> Optional.empty();
        };
    }

    private static Recognition with(Recognition state, Deadline now) {
        return switch (state) {
            case Registered r -> new Registered(r.file(), now);
            case Returned r -> new Returned(r.file(), r.remarks(), now);
            case Uncorrected u -> new Uncorrected(u.file(), u.remarks(), now);
            case Offered o -> new Offered(o.file(), o.contract(), now);
            case UnderContract c -> new UnderContract(c.file(), c.absences(), now);
            case Decided d -> new Decided(d.file(), d.hearing(), d.outcome(), now);
            case Passed p -> new Passed(p.file(), p.hearing(), now);
            case Failed f -> new Failed(f.file(), f.hearing(), now);
            default -> state;
        };
    }
}
