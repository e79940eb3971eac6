package kz.nqs.calendar;

import java.util.List;
import kz.nqs.journal.Author;
import kz.nqs.language.Words;

/**
 * The calendar has changed; published in the transaction in which it does.
 *
 * @param change by which act, and which days
 * @param moved the open deadlines that have moved
 * @param calendar as it is now
 * @param author who changed it; time, where a deadline was counted in the very moment of a change
 */
public record DeadlinesRecounted(
        CalendarChange change, List<Recounted> moved, WorkingCalendar calendar, Author author) {

    /** Why, as letters say it: the act, or that what it changed holds no more. */
    public String because(Words w) {
        var act = w.say(change.cited());
        return change.holds() ? act : w.say("calendar.because.withdrawn", act);
    }

    /** Who stands under a letter about it: who made the change, also where time counts later. */
    public Author signer() {
        return author.isTime() ? new Author(null, null, change.madeBy(), author.role()) : author;
    }
}
