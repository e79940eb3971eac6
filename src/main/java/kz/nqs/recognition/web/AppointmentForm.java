package kz.nqs.recognition.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kz.nqs.examination.Commission;
import kz.nqs.participants.People;
import kz.nqs.participants.Person;
import kz.nqs.participants.Role;
import kz.nqs.recognition.CaseAccess.Seen;
import kz.nqs.recognition.CaseFile;
import kz.nqs.recognition.Recognition.Hearing;
import kz.nqs.recognition.Step.Appoint;
import kz.nqs.ui.Form;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what was typed to appoint an exam. */
@Component
class AppointmentForm {
    private static final UUID NOBODY = new UUID(0, 0);
    private static final int SHORTEST_PLACE = 10;
    private final People people;
    private final Clock clock;

    AppointmentForm(People people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    @Nullable Appoint asked(Form form, Seen seen) {
        var day = day(form);
        var time = TypedTime.of(form, "time");
        var place = place(form);
        var change = isChange(form, seen) ? form.required("change", 500) : "";
        return day == null || time == null ? null : new Appoint(hearing(day, time, place), change);
    }

    /** The same form sent twice finds an exam, its own. */
    private static boolean isChange(Form form, Seen seen) {
        return seen.hearing() != null && StepAnswers.version(form) == seen.found().version();
    }

    private Hearing hearing(LocalDate day, java.time.LocalTime time, String place) {
        return new Hearing(UUID.randomUUID(), LocalDate.now(clock), day, time, place, 0);
    }

    private static String place(Form form) {
        var place = form.required("place", 300);
        if (!place.isEmpty() && place.length() < SHORTEST_PLACE) {
            form.wrong("place", "form.place");
        }
        return place;
    }

    private static @Nullable LocalDate day(Form form) {
        try {
            return LocalDate.parse(form.value("day"));
        } catch (DateTimeParseException e) {
            form.wrong("day", "form.required.day");
            return null;
        }
    }

    /** Only examiners of the centre, each once, the candidate never. */
    Commission commission(Form form, CaseFile file) {
        var eligible =
                people.in(file.centre(), Role.EXAMINER).stream()
                        .map(Person::id)
                        .filter(person -> !person.equals(file.candidate()))
                        .toList();
        var chair = chosen(form.value("chair"), eligible);
        var secretary = chosen(form.value("secretary"), eligible);
        var members = form.all("members").stream().map(typed -> chosen(typed, eligible)).toList();
        var commission = new Commission(form.required("order", 50), chair, secretary, members);
        var wrong = wrong(form, commission);
        if (!wrong.isEmpty()) {
            form.wrong("chair", "recognition.commission." + wrong);
        }
        return commission;
    }

    private static String wrong(Form form, Commission commission) {
        if (form.value("chair").isEmpty()
                || form.value("secretary").isEmpty()
                || form.all("members").isEmpty()) {
            return "incomplete";
        }
        if (commission.signers().contains(NOBODY)) {
            return "stranger";
        }
        return commission.isComplete() ? "" : "twice";
    }

    private static UUID chosen(String typed, List<UUID> eligible) {
        var found = eligible.stream().filter(id -> id.toString().equals(typed)).findFirst();
        return Objects.requireNonNull(found.orElse(NOBODY));
    }
}
