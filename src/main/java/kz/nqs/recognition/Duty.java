package kz.nqs.recognition;

import static kz.nqs.calendar.Deadlines.Whose.body;
import static kz.nqs.calendar.Deadlines.Whose.person;
import static kz.nqs.law.Act.ORDER_374;

import java.util.List;
import java.util.Set;
import kz.nqs.calendar.Deadline;
import kz.nqs.calendar.Deadlines.Whose;
import kz.nqs.calendar.WorkingCalendar;
import kz.nqs.participants.Role;
import kz.nqs.recognition.Recognition.*;

/** What is to be done next in a case, by when and by whom. */
public record Duty(String label, Deadline deadline, Whose whose) {

    static final String REAPPOINT = "recognition.duty.reappoint";
    private static final Set<String> OF_CANDIDATES =
            Set.of(key("correct"), key("accept"), key("familiarise"));
    private static final Set<String> OF_THE_HEARING = Set.of("8(1)", "8(2)", "9(1)", "16");

    /** On whom the case waits; nothing is done for a day that is to be appointed anew: 6(2). */
    public static List<Duty> of(RecognitionCase found, WorkingCalendar calendar) {
        var hearing = CaseAccess.hearing(found.state());
        if (hearing == null || BrokenAppointment.of(found.state(), calendar).isEmpty()) {
            return of(found);
        }
        return List.of(centre("reappoint", before(hearing, "6(2)"), found.state(), Role.REGISTRAR));
    }

    /** On whom the case waits. */
    public static List<Duty> of(RecognitionCase found) {
        return switch (found.state()) {
            case Registered r -> List.of(centre("check", r.check(), r, Role.REGISTRAR));
            case Returned r -> List.of(candidate("correct", r.correction(), found));
            case Uncorrected u -> List.of(centre("refuse", u.refusal(), u, Role.HEAD));
            case Offered o -> List.of(candidate("accept", o.conclusion(), found));
            case UnderContract c -> List.of(centre("appoint", c.appointment(), c, Role.REGISTRAR));
            case Appointed a ->
                    List.of(candidate("familiarise", before(a.hearing(), "8(1)"), found));
            case Familiarised f ->
                    List.of(centre("brief", before(f.hearing(), "8(2)"), f, Role.REGISTRAR));
            case Briefed b ->
                    List.of(centre("theory", before(b.hearing(), "9(1)"), b, Role.EXAMINER));
            case Admitted a ->
                    List.of(centre("practice", before(a.hearing(), "16"), a, Role.EXAMINER));
            case Decided d -> List.of(centre("sign", d.protocol(), d, Role.EXAMINER));
            case Passed p -> List.of(centre("issue", p.issueOfDocument(), p, Role.HEAD));
            case Failed f -> List.of(centre("notify", f.notice(), f, Role.REGISTRAR));
            case Refused _, Recognised _, NotRecognised _, Ended _ -> List.of();
        };
    }

    /** 9: that the candidate did not come is to be recorded, if nothing else is. */
    static Duty absence(RecognitionCase found, Deadline deadline) {
        var label = found.state() instanceof Briefed ? "unrecorded" : "absence";
        return centre(label, deadline, found.state(), Role.REGISTRAR);
    }

    /** Whether it is the candidate who is to act, whoever records it. */
    static boolean isCandidates(String label) {
        return OF_CANDIDATES.contains(label);
    }

    /**
     * Whether the candidate may do it, and so who applied on paper with an account of their own.
     */
    public boolean isTheCandidates() {
        return isCandidates(label);
    }

    public boolean isToReappoint() {
        return label.equals(REAPPOINT);
    }

    /** The message that names on whom it waits. */
    public String roleKey() {
        var role = whose.role();
        return "Role." + (role == null ? "CANDIDATE" : role);
    }

    private static Duty centre(String label, Deadline deadline, Recognition state, Role role) {
        return new Duty(key(label), deadline, body(state.file().centre(), role.name()));
    }

    /** 4: who applied on paper signs on paper, and the registrar records it. */
    private static Duty candidate(String label, Deadline deadline, RecognitionCase found) {
        return found.application().onPaper()
                ? centre(label, deadline, found.state(), Role.REGISTRAR)
                : new Duty(key(label), deadline, person(found.file().candidate()));
    }

    /** What is to be done by the day of the hearing is counted as that day was chosen: 6(2). */
    public static Deadline asCounted(Deadline deadline) {
        return isOfTheHearing(deadline)
                ? Deadline.fixed(ORDER_374.paragraph("6(2)"), deadline.from(), deadline.lastDay())
                : deadline;
    }

    public static boolean isOfTheHearing(Deadline deadline) {
        return OF_THE_HEARING.contains(deadline.basis().place());
    }

    private static Deadline before(Hearing hearing, String place) {
        return Deadline.fixed(ORDER_374.paragraph(place), hearing.noticed(), hearing.day());
    }

    private static String key(String label) {
        return "recognition.duty." + label;
    }
}
