package kz.nqs.recognition;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import kz.nqs.calendar.Calendars;
import kz.nqs.calendar.Deadline;
import kz.nqs.calendar.Term;
import kz.nqs.calendar.WorkingCalendar;
import kz.nqs.recognition.Decision.Denied;
import kz.nqs.recognition.Decision.Moved;
import kz.nqs.recognition.Recognition.*;

/** States, files and days for the tests of the procedure alone. */
final class Examples {
    static final WorkingCalendar CALENDAR = Calendars.official();

    /** A Friday; the Republic's holiday of 16 December is within reach of every term. */
    static final LocalDate FRIDAY = day("2026-11-20");

    static final RecognitionRules RULES = RecognitionRules.inForceOn(FRIDAY).rules();
    static final CaseFile FILE =
            new CaseFile(
                    new UUID(0, 1),
                    "0017-2026-000001",
                    new UUID(0, 2),
                    new UUID(0, 3),
                    new UUID(0, 4),
                    new UUID(0, 5),
                    4,
                    RecognitionRules.inForceOn(FRIDAY).id());
    static final List<Remark> REMARKS = List.of(new Remark(FilePart.WORK, "кітапша оқылмайды"));

    private Examples() {}

    static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    static RecognitionProcedure procedureOn(LocalDate day) {
        return procedureAt(day.atTime(18, 0));
    }

    static RecognitionProcedure procedureAt(LocalDateTime now) {
        return new RecognitionProcedure(RULES, CALENDAR, now);
    }

    static Registered registeredOn(LocalDate day) {
        return new Registered(FILE, running(RULES.completenessCheck(), day));
    }

    static Returned returnedOn(LocalDate day) {
        return new Returned(FILE, REMARKS, running(RULES.correction(), day));
    }

    static UnderContract contractOf(LocalDate day) {
        return new UnderContract(FILE, 0, running(RULES.appointment(), day));
    }

    static Hearing hearingOn(LocalDate day) {
        return hearing(day, 0);
    }

    static Hearing hearing(LocalDate day, int absences) {
        return new Hearing(
                new UUID(0, 6),
                day.minusDays(20),
                day,
                LocalTime.of(10, 0),
                "Астана, Сарыарқа, 31",
                absences);
    }

    static Deadline running(Term term, LocalDate from) {
        return Deadline.running(term, from, CALENDAR);
    }

    static Recognition moved(Decision decision) {
        return switch (decision) {
            case Moved(var to) -> to;
            case Denied denied -> throw new AssertionError("denied: " + denied);
        };
    }

    static Denied denied(Decision decision) {
        return switch (decision) {
            case Moved(var to) -> throw new AssertionError("moved to " + to);
            case Denied denied -> denied;
        };
    }

    static Denied denial(String key, String place) {
        return new Denied("recognition.denied." + key, kz.nqs.law.Act.ORDER_374.paragraph(place));
    }
}
