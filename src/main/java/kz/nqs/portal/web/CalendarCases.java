package kz.nqs.portal.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.nqs.calendar.Recounted;
import kz.nqs.recognition.RecognitionCases;
import org.springframework.stereotype.Component;

/** The numbers of cases, and nothing else of them, for who changes the calendar. */
@Component
class CalendarCases {
    private final RecognitionCases cases;

    CalendarCases(RecognitionCases cases) {
        this.cases = cases;
    }

    Map<UUID, String> numbers(List<Recounted> moved) {
        var ids = moved.stream().limit(Preview.SHOWN).map(Recounted::subject).distinct().toList();
        return cases.all(ids).stream()
                .collect(Collectors.toMap(c -> c.file().id(), c -> c.file().number()));
    }
}
