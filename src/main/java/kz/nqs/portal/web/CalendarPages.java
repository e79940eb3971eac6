package kz.nqs.portal.web;

import static kz.nqs.ui.Answer.page;
import static kz.nqs.ui.Answer.seeOther;

import java.time.Clock;
import java.time.LocalDate;
import kz.nqs.calendar.WorkingCalendar;
import kz.nqs.language.Lang;
import kz.nqs.ui.Answer;
import kz.nqs.ui.NoSuchPage;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The production calendar that every deadline is counted by. */
@Controller
@RequestMapping(Lang.PATH + "/calendar")
class CalendarPages {
    private final WorkingCalendar calendar;
    private final Clock clock;

    CalendarPages(WorkingCalendar calendar, Clock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    @GetMapping
    Answer thisYear(@PathVariable Lang lang) {
        return seeOther(lang, "/calendar/" + LocalDate.now(clock).getYear());
    }

    @GetMapping("/{year:\\d{4}}")
    Answer year(@PathVariable int year) {
        if (!calendar.hasYear(year)) {
            throw new NoSuchPage("calendar of " + year);
        }
        var next = LocalDate.now(clock).getYear() + 1;
        return page("portal/web/calendar", CalendarPage.of(year, calendar, next));
    }
}
