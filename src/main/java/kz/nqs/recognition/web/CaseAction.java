package kz.nqs.recognition.web;

import static kz.nqs.recognition.Part.CANDIDATE;
import static kz.nqs.recognition.Part.EXAMINER;
import static kz.nqs.recognition.Part.HEAD;
import static kz.nqs.recognition.Part.REGISTRAR;

import java.time.LocalDateTime;
import java.util.List;
import kz.nqs.recognition.CaseAccess.Seen;
import kz.nqs.recognition.Part;
import kz.nqs.recognition.Recognition;
import kz.nqs.recognition.Recognition.*;

/** What a person can do on the page of a case now: one form each. */
enum CaseAction {
    CHECK(REGISTRAR),
    RESUBMIT(CANDIDATE),
    REFUSE(HEAD),
    ACCEPT(CANDIDATE),
    APPOINT(REGISTRAR),
    FAMILIARISE(CANDIDATE),
    BRIEF(REGISTRAR),
    THEORY(EXAMINER),
    PRACTICE(EXAMINER),
    SIGN(EXAMINER),
    REDO(EXAMINER),
    ISSUE(HEAD),
    NOTIFY(REGISTRAR),
    ABSENCE(REGISTRAR),
    WITHDRAW(CANDIDATE);

    private final Part part;

    CaseAction(Part part) {
        this.part = part;
    }

    /** In which part of a case this is done. */
    public Part part() {
        return part;
    }

    /**
     * What this person can do.
     *
     * @param isVoid whether the exam is to be appointed anew: 6(2)
     * @param mayStop whether the candidate may withdraw: 3
     */
    static List<CaseAction> open(Seen seen, LocalDateTime now, boolean isVoid, boolean mayStop) {
        return of(seen.found().state()).stream()
                .filter(action -> seen.as(action.part))
                .filter(action -> action != SIGN || signatureAwaited(seen))
                .filter(action -> action != WITHDRAW || mayStop)
                .filter(action -> action.isTimely(seen, now, isVoid))
                .toList();
    }

    /** Whether a case that stands so asks for it. */
    static boolean isOf(CaseAction action, Recognition state) {
        return of(state).contains(action);
    }

    private static List<CaseAction> of(Recognition state) {
        return switch (state) {
            case Registered _ -> List.of(CHECK, WITHDRAW);
            case Returned _ -> List.of(RESUBMIT, WITHDRAW);
            case Uncorrected _ -> List.of(REFUSE, WITHDRAW);
            case Offered _ -> List.of(ACCEPT, WITHDRAW);
            case UnderContract _ -> List.of(APPOINT, WITHDRAW);
            case Appointed _ -> List.of(FAMILIARISE, APPOINT, ABSENCE, WITHDRAW);
            case Familiarised _ -> List.of(BRIEF, APPOINT, ABSENCE, WITHDRAW);
            case Briefed _ -> List.of(THEORY, APPOINT, ABSENCE, WITHDRAW);
            case Admitted _ -> List.of(PRACTICE, REDO);
            case Decided _ -> List.of(SIGN, REDO);
            case Passed _ -> List.of(ISSUE);
            case Failed _ -> List.of(NOTIFY);
            case Refused _, Recognised _, NotRecognised _, Ended _ -> List.of();
        };
    }

    /** What belongs before the exam, on its day, or after its hour: 3, 6(2), 8, 9(1). */
    private boolean isTimely(Seen seen, LocalDateTime now, boolean isVoid) {
        var hearing = seen.hearing();
        if (hearing == null) {
            return true;
        }
        var begun = !now.isBefore(hearing.day().atTime(hearing.time()));
        var today = now.toLocalDate();
        return switch (this) {
            case ABSENCE -> begun && !isVoid;
            case FAMILIARISE, BRIEF -> !today.isAfter(hearing.day()) && !isVoid;
            case THEORY -> !today.isBefore(hearing.day()) && !isVoid;
            default -> true;
        };
    }

    private static boolean signatureAwaited(Seen seen) {
        return seen.sitting() != null
                && seen.sitting().awaitsSignatureOf(seen.actor().person().id());
    }
}
