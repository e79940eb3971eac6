package kz.nqs.recognition;

import static kz.nqs.law.Act.ORDER_374;
import static kz.nqs.recognition.Decision.denied;
import static kz.nqs.recognition.Decision.moved;

import java.time.LocalDate;
import java.time.LocalDateTime;
import kz.nqs.calendar.Deadline;
import kz.nqs.calendar.Term;
import kz.nqs.calendar.WorkingCalendar;
import kz.nqs.recognition.Recognition.*;
import kz.nqs.recognition.Step.*;

/**
 * Order № 374, chapter 2, as a table: from this state, by this step, under this paragraph. Pure:
 * what hour it is, which wording applies and which days are worked are given to it.
 */
record RecognitionProcedure(RecognitionRules rules, WorkingCalendar calendar, LocalDateTime now) {

    Decision decide(Recognition state, Step step) {
        return switch (new Move(state, step)) {
            case Move(Registered r, OfferContract o) -> offered(r, o); // 5(2)
            case Move(Offered o, AcceptContract _) -> underContract(o); // 5(2)
            case Move(Registered r, SendRemarks s) -> returned(r, s); // 5(3)
            case Move(Returned r, Resubmit _) -> resubmitted(r); // 5(4)
            case Move(Returned r, CloseCorrection _) -> uncorrected(r); // 5(4)
            case Move(Uncorrected u, RefuseContract c) -> refused(u, c); // 5(5)
            case Move(UnderContract c, Appoint a) -> appointed(c, a.hearing()); // 6
            case Move(Appointed was, Appoint a) -> anew(was, was.hearing(), a); // reading 0009
            case Move(Familiarised was, Appoint a) -> anew(was, was.hearing(), a);
            case Move(Briefed was, Appoint a) -> anew(was, was.hearing(), a);
            case Move(Appointed a, Familiarise _) -> familiarised(a); // 8(1)
            case Move(Familiarised f, Brief _) -> briefed(f); // 8(2)
            case Move(Briefed b, RecordTheory t) -> theory(b, t); // 9(1), 15
            case Move(Admitted a, RecordPractice p) -> practice(a, p); // 16, 17(1), 17(2)
            case Move(Admitted a, TakeBackTheory _) -> backToTheory(a, a.hearing()); // 0005
            case Move(Decided d, TakeBackTheory _) -> backToTheory(d, d.hearing());
            case Move(Decided d, TakeBackPractice _) -> moved(new Admitted(d.file(), d.hearing()));
            case Move(Decided d, SignProtocol _) -> protocol(d); // 17(3)
            case Move(Passed p, IssueDocument _) -> moved(new Recognised(p.file())); // 18
            case Move(Failed f, GiveNotice n) -> notRecognised(f, n); // 19
            case Move(Appointed a, RecordAbsence _) -> absent(a, a.hearing()); // reading 0006
            case Move(Familiarised f, RecordAbsence _) -> absent(f, f.hearing());
            case Move(Briefed b, RecordAbsence _) -> absent(b, b.hearing());
            case Move(Registered r, Withdraw _) -> withdrawn(r); // 3: of one's own will
            case Move(Returned r, Withdraw _) -> withdrawn(r);
            case Move(Uncorrected u, Withdraw _) -> withdrawn(u);
            case Move(Offered o, Withdraw _) -> withdrawn(o);
            case Move(UnderContract c, Withdraw _) -> withdrawn(c);
            case Move(Appointed a, Withdraw _) -> withdrawn(a, a.hearing());
            case Move(Familiarised f, Withdraw _) -> withdrawn(f, f.hearing());
            case Move(Briefed b, Withdraw _) -> withdrawn(b, b.hearing());
            case Move(var from, var asked) -> outOfTurn(asked);
        };
    }

    private Decision offered(Registered r, OfferContract o) {
        var conclusion =
                r.check().allows(today()) ? r.check() : runs(rules.completenessCheck()); // 0006
        return moved(new Offered(r.file(), o.contract(), conclusion));
    }

    private Decision underContract(Offered o) {
        return moved(new UnderContract(o.file(), 0, runs(rules.appointment())));
    }

    private Decision returned(Registered r, SendRemarks s) {
        return moved(new Returned(r.file(), s.remarks(), runs(rules.correction())));
    }

    private Decision resubmitted(Returned r) {
        return r.correction().allows(today())
                ? moved(new Registered(r.file(), runs(rules.completenessCheck())))
                : denied("resubmitted-late", r.correction().basis());
    }

    private Decision uncorrected(Returned r) {
        return r.correction().allows(today())
                ? denied("correction-still-runs", r.correction().basis())
                : moved(
                        new Uncorrected(
                                r.file(),
                                r.remarks(),
                                running(rules.reasonedRefusal(), r.correction().lastDay())));
    }

    private Decision refused(Uncorrected u, RefuseContract c) {
        return moved(new Refused(u.file(), c.reason()));
    }

    private Decision appointed(UnderContract c, Hearing hearing) {
        return appointed(c.file(), hearing.after(c.absences()));
    }

    private Decision appointed(CaseFile file, Hearing hearing) {
        var window = rules.appointmentToProcedure();
        return window.admits(today(), hearing.day(), calendar)
                ? moved(new Appointed(file, hearing))
                : denied("appointed-outside-window", window.basis());
    }

    /** Also after its day: who came to an exam that was not held is not absent. Reading 0009. */
    private Decision anew(Recognition was, Hearing earlier, Appoint a) {
        return appointed(was.file(), a.hearing().after(earlier.absences()));
    }

    private Decision familiarised(Appointed a) {
        if (isVoid(a)) {
            return onAVoidDay();
        }
        return isOver(a.hearing())
                ? denied("exam-day-over", ORDER_374.paragraph("8(1)"))
                : moved(new Familiarised(a.file(), a.hearing()));
    }

    private Decision briefed(Familiarised f) {
        if (isVoid(f)) {
            return onAVoidDay();
        }
        return isOver(f.hearing())
                ? denied("exam-day-over", ORDER_374.paragraph("8(2)"))
                : moved(new Briefed(f.file(), f.hearing()));
    }

    private Decision theory(Briefed b, RecordTheory t) {
        if (isVoid(b)) {
            return onAVoidDay();
        }
        if (today().isBefore(b.hearing().day())) {
            return denied("not-yet-the-day", ORDER_374.paragraph("6(2)"));
        }
        return rules.theory().reachedBy(t.correct(), t.questions())
                ? moved(new Admitted(b.file(), b.hearing()))
                : decided(b.file(), b.hearing(), Outcome.NOT_PASSED);
    }

    private Decision practice(Admitted a, RecordPractice p) {
        return decided(a.file(), a.hearing(), p.performed() ? Outcome.PASSED : Outcome.NOT_PASSED);
    }

    private static Decision backToTheory(Recognition from, Hearing hearing) {
        return moved(new Briefed(from.file(), hearing));
    }

    /** The procedure was completed on the day of the hearing: the two days run from it. */
    private Decision decided(CaseFile file, Hearing hearing, Outcome outcome) {
        return moved(new Decided(file, hearing, outcome, running(rules.protocol(), hearing.day())));
    }

    private Decision protocol(Decided d) {
        return switch (d.outcome()) {
            case PASSED -> moved(new Passed(d.file(), d.hearing(), runs(rules.issueOfDocument())));
            case NOT_PASSED ->
                    moved(new Failed(d.file(), d.hearing(), runs(rules.noticeOfFailure())));
        };
    }

    private Decision notRecognised(Failed f, GiveNotice n) {
        return moved(new NotRecognised(f.file(), n.recommendations()));
    }

    private Decision absent(Recognition from, Hearing hearing) {
        if (!hasBegun(hearing)) {
            return denied("not-yet-the-hour", ORDER_374.paragraph("6(2)"));
        }
        if (isVoid(from)) {
            return onAVoidDay();
        }
        return hearing.absences() == 0
                ? moved(new UnderContract(from.file(), 1, runs(rules.appointment())))
                : moved(new Ended(from.file(), Cause.ABSENT_TWICE));
    }

    private Decision withdrawn(Recognition from) {
        return moved(new Ended(from.file(), Cause.WITHDRAWN));
    }

    /** Reading 0006: before the exam begins, or after the day of one that was not held. */
    private Decision withdrawn(Recognition from, Hearing hearing) {
        return hasBegun(hearing) && !isVoid(from) && !isUnheld(from, hearing)
                ? denied("exam-has-begun", ORDER_374.paragraph("3"))
                : withdrawn(from);
    }

    /** Without a briefing none can be held; of one that was, the protocol is due by 17(3). */
    private boolean isUnheld(Recognition from, Hearing hearing) {
        return isOver(hearing)
                && (!(from instanceof Briefed)
                        || !running(rules.protocol(), hearing.day()).allows(today()));
    }

    private boolean hasBegun(Hearing hearing) {
        return !now.isBefore(hearing.day().atTime(hearing.time()));
    }

    /** Nobody is absent from an exam whose day the calendar has made unlawful. */
    private boolean isVoid(Recognition state) {
        return BrokenAppointment.of(state, calendar).isPresent();
    }

    /** Reading 0012: nothing but another day can follow. */
    private static Decision onAVoidDay() {
        return denied("exam-day-void", ORDER_374.paragraph("6(2)"));
    }

    private boolean isOver(Hearing hearing) {
        return today().isAfter(hearing.day());
    }

    private LocalDate today() {
        return now.toLocalDate();
    }

    private Deadline runs(Term term) {
        return running(term, today());
    }

    private Deadline running(Term term, LocalDate from) {
        return Deadline.running(term, from, calendar);
    }

    private static Decision outOfTurn(Step asked) {
        return denied("out-of-turn", asked.basis());
    }

    private record Move(Recognition from, Step step) {}
}
