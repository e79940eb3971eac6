package kz.nqs.recognition.web;

import static java.time.temporal.TemporalAdjusters.previousOrSame;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;
import static kz.nqs.ui.Answer.page;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import kz.nqs.calendar.Deadlines;
import kz.nqs.calendar.Deadlines.Kept;
import kz.nqs.calendar.WorkingCalendar;
import kz.nqs.language.Lang;
import kz.nqs.participants.Actor;
import kz.nqs.recognition.RecognitionCases;
import kz.nqs.recognition.web.CentreWeeks.Week;
import kz.nqs.ui.Answer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** When the deadlines of a centre end, week by week, for its head and registrars. */
@Controller
@RequestMapping(Lang.PATH + "/centre/weeks")
class CentreWeeksPages {
    private static final int WEEKS = 6;
    private static final int MOST = 200;
    private static final LocalDate LONG_AGO = LocalDate.of(2000, 1, 1);
    private final RecognitionCases cases;
    private final Deadlines deadlines;
    private final WorkingCalendar calendar;
    private final Clock clock;

    CentreWeeksPages(
            RecognitionCases cases, Deadlines deadlines, WorkingCalendar calendar, Clock clock) {
        this.cases = cases;
        this.deadlines = deadlines;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** {@code week}: which of the weeks shown is told in full, 0 is the present one. */
    @GetMapping
    Answer weeks(@RequestParam(defaultValue = "0") int week, Actor actor) {
        var centre = CentreCasesPages.centre(actor);
        var today = LocalDate.now(clock);
        var monday = today.with(previousOrSame(DayOfWeek.MONDAY));
        var ends = deadlines.lastDaysOf(centre.id());
        var weeks = IntStream.range(0, WEEKS).mapToObj(n -> week(monday.plusWeeks(n), ends));
        var told = monday.plusWeeks(Math.clamp(week, 0, WEEKS - 1));
        return page(
                "recognition/web/weeks",
                new CentreWeeks(
                        centre.name(),
                        sum(ends.headMap(today)),
                        endings(centre.id(), LONG_AGO, today.minusDays(1)),
                        weeks.toList(),
                        sum(ends.tailMap(monday.plusWeeks(WEEKS))),
                        told,
                        endings(centre.id(), told, told.plusDays(6))));
    }

    private Week week(LocalDate monday, SortedMap<LocalDate, Integer> ends) {
        return new Week(
                IntStream.range(0, 7)
                        .mapToObj(monday::plusDays)
                        .map(
                                day ->
                                        new EndingDay(
                                                day,
                                                ends.getOrDefault(day, 0),
                                                calendar.isWorkingDay(day)))
                        .toList());
    }

    private List<Ending> endings(UUID centre, LocalDate from, LocalDate upTo) {
        var today = LocalDate.now(clock);
        var ending = deadlines.endingOf(centre, from, upTo, MOST);
        var found =
                cases.all(ending.stream().map(Kept::subject).distinct().toList()).stream()
                        .collect(toMap(c -> c.file().id(), Function.identity()));
        return ending.stream()
                .filter(kept -> found.containsKey(kept.subject()))
                .map(
                        kept ->
                                new Ending(
                                        kept,
                                        requireNonNull(found.get(kept.subject())),
                                        kept.deadline().on(today, calendar)))
                .toList();
    }

    private static int sum(SortedMap<LocalDate, Integer> days) {
        return days.values().stream().mapToInt(Integer::intValue).sum();
    }
}
