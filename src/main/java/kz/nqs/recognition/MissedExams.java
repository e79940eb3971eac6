package kz.nqs.recognition;

import static kz.nqs.recognition.RecognitionCases.ROOM;

import java.time.LocalDate;
import java.util.stream.Stream;
import kz.nqs.calendar.DailyStep;
import kz.nqs.calendar.Deadline;
import kz.nqs.calendar.Deadlines;
import kz.nqs.calendar.WorkingCalendar;
import kz.nqs.recognition.Recognition.Appointed;
import kz.nqs.recognition.Recognition.Briefed;
import kz.nqs.recognition.Recognition.Familiarised;
import org.springframework.stereotype.Component;

/**
 * 9, readings 0006 and 0009: the day of an exam is over and nothing of it is recorded. Without
 * briefing only an absence can be; after it a result or an absence. Both wait on the registrar.
 */
@Component
class MissedExams implements DailyStep {
    private final CaseStore store;
    private final Deadlines deadlines;
    private final WorkingCalendar calendar;

    MissedExams(CaseStore store, Deadlines deadlines, WorkingCalendar calendar) {
        this.store = store;
        this.deadlines = deadlines;
        this.calendar = calendar;
    }

    @Override
    public void dayBegins(LocalDate day) {
        var ids =
                Stream.of(Appointed.class, Familiarised.class, Briefed.class)
                        .flatMap(state -> store.inState(state).stream())
                        .toList();
        store.all(ids).forEach(found -> missedBefore(day, found));
    }

    private void missedBefore(LocalDate day, RecognitionCase found) {
        var exam = found.examAhead();
        var isVoid = BrokenAppointment.of(found.state(), calendar).isPresent();
        if (exam != null && !isVoid && exam.day().plusDays(1).equals(day)) {
            if (!(found.state() instanceof Briefed)) {
                Duty.of(found).forEach(duty -> lapses(found.file(), duty, day));
            }
            var nextWorkingDay = calendar.workingDay(1, day);
            var deadline =
                    Deadline.fixed(new Step.RecordAbsence().basis(), exam.day(), nextWorkingDay);
            var duty = Duty.absence(found, deadline);
            var file = found.file();
            deadlines.open(ROOM, file.id(), file.number(), duty.label(), deadline, duty.whose());
        }
    }

    /** What was to be done by the day of the exam can be done no more. */
    private void lapses(CaseFile file, Duty duty, LocalDate day) {
        deadlines.close(ROOM, file.id(), duty.label(), day);
    }
}
