package kz.nqs.recognition;

import java.time.Clock;
import java.time.LocalDate;
import kz.nqs.calendar.Deadline;
import kz.nqs.calendar.WorkingCalendar;
import org.springframework.stereotype.Component;

/** 4, 5(1): on which day an application on paper may have come, and what follows: reading 0007. */
@Component
public class Receipts {
    private final WorkingCalendar calendar;
    private final Clock clock;

    Receipts(WorkingCalendar calendar, Clock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Not in the future, and less than a year ago: further back is a slip of the pen. */
    public boolean isPossible(LocalDate day) {
        var today = LocalDate.now(clock);
        return !day.isAfter(today) && day.isAfter(today.minusYears(1));
    }

    /** Whether the term of the check was over before the application is entered. */
    public boolean isLate(LocalDate day) {
        return !check(day).allows(LocalDate.now(clock));
    }

    /** 5(1): the term of the check of what came on that day. */
    public Deadline check(LocalDate day) {
        var rules = RecognitionRules.inForceOn(day).rules();
        return Deadline.running(rules.completenessCheck(), day, calendar);
    }
}
