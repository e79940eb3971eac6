package kz.nqs.recognition;

import java.time.LocalDate;
import java.util.Optional;
import kz.nqs.calendar.AppointedDays.Broken;
import kz.nqs.calendar.WorkingCalendar;
import kz.nqs.recognition.Recognition.Appointed;
import kz.nqs.recognition.Recognition.Briefed;
import kz.nqs.recognition.Recognition.Familiarised;

/** 6(2): an exam whose day the calendar has made one that the order does not permit. */
final class BrokenAppointment {
    private BrokenAppointment() {}

    static Optional<Broken> of(Recognition state, WorkingCalendar calendar) {
        var hearing =
                switch (state) {
                    case Appointed a -> a.hearing();
                    case Familiarised f -> f.hearing();
                    case Briefed b -> b.hearing();
                    default -> null;
                };
        if (hearing == null) {
            return Optional.empty();
        }
        var window = RecognitionRules.of(state.file().edition()).appointmentToProcedure();
        var after = calendar.workingDaysAfter(hearing.noticed(), hearing.day());
        var isOff = !calendar.isWorkingDay(hearing.day());
        return isOff || after < window.atLeast() || after > window.atMost()
                ? Optional.of(new Broken(state.file().id(), hearing.day(), isOff, after, window))
                : Optional.empty();
    }

    /** The same exam, noticed on that day: whoever was told not to come is told to come again. */
    static RecognitionCase noticedOn(LocalDate day, RecognitionCase found) {
        var state =
                switch (found.state()) {
                    case Appointed a -> new Appointed(a.file(), a.hearing().noticedOn(day));
                    case Familiarised f -> new Familiarised(f.file(), f.hearing().noticedOn(day));
                    case Briefed b -> new Briefed(b.file(), b.hearing().noticedOn(day));
                    default -> found.state();
                };
        return new RecognitionCase(state, found.application(), found.registered(), found.version());
    }
}
