package kz.nqs.recognition.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kz.nqs.calendar.DayOff.ByAct;
import kz.nqs.calendar.DayOff.Holiday;
import kz.nqs.calendar.DayOff.InPlaceOf;
import kz.nqs.calendar.DayOff.Moved;
import kz.nqs.calendar.DayOff.Weekend;
import kz.nqs.calendar.WorkingCalendar;
import kz.nqs.language.Bilingual;
import kz.nqs.recognition.CaseFile;
import kz.nqs.recognition.RecognitionCases;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 6(2): exactly the working days on which an exam noticed today may be held, month by month. */
@Component
class ExamDays {
    private final WorkingCalendar calendar;
    private final RecognitionCases cases;

    ExamDays(WorkingCalendar calendar, RecognitionCases cases) {
        this.calendar = calendar;
        this.cases = cases;
    }

    List<ExamMonth> months(CaseFile file) {
        var permitted = new HashSet<>(cases.permittedDays(file));
        return permitted.stream()
                .map(YearMonth::from)
                .distinct()
                .sorted()
                .map(month -> month(month, permitted))
                .toList();
    }

    private ExamMonth month(YearMonth month, Set<LocalDate> permitted) {
        return new ExamMonth(
                month.atDay(1),
                month.atDay(1)
                        .datesUntil(month.atEndOfMonth().plusDays(1))
                        .map(day -> new ExamDay(day, permitted.contains(day), why(day)))
                        .toList());
    }

    private @Nullable Bilingual why(LocalDate day) {
        var off = calendar.dayOff(day);
        if (off.isEmpty()) {
            return null;
        }
        return switch (off.get()) {
            case Weekend _ -> null;
            case Holiday h -> h.name();
            case InPlaceOf p -> p.name();
            case Moved m -> m.act();
            case ByAct a -> a.act();
        };
    }
}
