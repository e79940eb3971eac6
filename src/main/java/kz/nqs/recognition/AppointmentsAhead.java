package kz.nqs.recognition;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import kz.nqs.calendar.AppointedDays;
import kz.nqs.calendar.WorkingCalendar;
import kz.nqs.recognition.Recognition.Appointed;
import kz.nqs.recognition.Recognition.Briefed;
import kz.nqs.recognition.Recognition.Familiarised;
import org.springframework.stereotype.Component;

/** 6: exams that are appointed and not held yet. */
@Component
class AppointmentsAhead implements AppointedDays {
    private final CaseStore store;
    private final Clock clock;

    AppointmentsAhead(CaseStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Override
    public List<Broken> brokenBy(WorkingCalendar calendar) {
        var today = LocalDate.now(clock);
        return all().stream()
                .flatMap(found -> BrokenAppointment.of(found.state(), calendar).stream())
                .filter(broken -> !broken.day().isBefore(today))
                .toList();
    }

    List<RecognitionCase> all() {
        var ids =
                Stream.of(Appointed.class, Familiarised.class, Briefed.class)
                        .flatMap(state -> store.inState(state).stream())
                        .toList();
        return store.all(ids);
    }
}
