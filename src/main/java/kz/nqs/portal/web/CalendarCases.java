package kz.nqs.portal.web;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.nqs.recognition.RecognitionCases;
import org.springframework.stereotype.Component;

/** The numbers of cases, and nothing else of them, for who changes the calendar. */
@Component
class CalendarCases {
    private final RecognitionCases cases;

    CalendarCases(RecognitionCases cases) {
        this.cases = cases;
    }

    Map<UUID, String> numbers(Collection<UUID> subjects) {
        var ids = subjects.stream().distinct().limit(2L * Preview.SHOWN).toList();
        return cases.all(ids).stream()
                .collect(Collectors.toMap(c -> c.file().id(), c -> c.file().number()));
    }
}
