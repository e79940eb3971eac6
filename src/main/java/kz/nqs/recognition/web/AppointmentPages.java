package kz.nqs.recognition.web;

import static java.util.stream.Collectors.joining;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kz.nqs.examination.Commission;
import kz.nqs.examination.Sittings;
import kz.nqs.language.Lang;
import kz.nqs.participants.Actor;
import kz.nqs.participants.People;
import kz.nqs.participants.Person;
import kz.nqs.participants.Role;
import kz.nqs.recognition.CaseAccess;
import kz.nqs.recognition.CaseFile;
import kz.nqs.recognition.Hearings;
import kz.nqs.recognition.Recognition.Hearing;
import kz.nqs.ui.Answer;
import kz.nqs.ui.Form;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 6, 9(1), 10: the centre appoints day, hour, place and commission, and the candidate is told. */
@Controller
@RequestMapping(Lang.PATH + "/cases/{id}")
class AppointmentPages {
    private final CaseAccess access;
    private final Hearings hearings;
    private final Sittings sittings;
    private final StepAnswers answers;
    private final People people;
    private final Clock clock;

    AppointmentPages(
            CaseAccess access,
            Hearings hearings,
            Sittings sittings,
            StepAnswers answers,
            People people,
            Clock clock) {
        this.access = access;
        this.hearings = hearings;
        this.sittings = sittings;
        this.answers = answers;
        this.people = people;
        this.clock = clock;
    }

    @PostMapping("/appoint")
    Answer appoints(
            @PathVariable Lang lang,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> sent,
            Actor actor) {
        var seen = access.openAs(CaseAction.APPOINT.part(), id, actor);
        var form = Form.of(sent);
        var hearing = hearing(form);
        var commission = commission(form, seen.found().file());
        if (!form.value("conditions").equals("yes")) {
            form.wrong("conditions", "recognition.conditions.required");
        }
        if (form.isRight()
                && hearing != null
                && StepAnswers.version(form) == seen.found().version()) {
            noteBusy(form, hearing, commission);
        }
        if (!form.isRight() || hearing == null) {
            return answers.form(id, CaseAction.APPOINT, form, actor);
        }
        var author = seen.author(CaseAction.APPOINT.part());
        var version = StepAnswers.version(form);
        var taken = hearings.appoint(id, version, hearing, commission, author);
        return answers.to(taken, CaseAction.APPOINT, form, actor, lang);
    }

    /** Nobody hears two candidates in two places at once. */
    private void noteBusy(Form form, Hearing hearing, Commission commission) {
        var busy = sittings.busy(commission, hearing.day(), hearing.time(), hearing.place());
        if (!busy.isEmpty()) {
            var names = people.people(busy).values().stream().map(Person::initials).sorted();
            form.wrong("chair", "recognition.commission.busy", names.collect(joining(", ")));
        }
    }

    private @Nullable Hearing hearing(Form form) {
        var day = day(form);
        var time = time(form);
        var place = form.required("place", 300);
        return day == null || time == null
                ? null
                : new Hearing(UUID.randomUUID(), LocalDate.now(clock), day, time, place, 0);
    }

    private static @Nullable LocalDate day(Form form) {
        try {
            return LocalDate.parse(form.value("day"));
        } catch (DateTimeParseException e) {
            form.wrong("day", "form.required.day");
            return null;
        }
    }

    private static @Nullable LocalTime time(Form form) {
        try {
            return LocalTime.parse(form.value("time"));
        } catch (DateTimeParseException e) {
            form.wrong("time", "form.required.time");
            return null;
        }
    }

    /** Only examiners of the centre, each once, the candidate never. */
    private Commission commission(Form form, CaseFile file) {
        var eligible =
                people.in(file.centre(), Role.EXAMINER).stream()
                        .map(Person::id)
                        .filter(person -> !person.equals(file.candidate()))
                        .toList();
        var chair = chosen(form.value("chair"), eligible);
        var secretary = chosen(form.value("secretary"), eligible);
        var members =
                form.all("members").stream()
                        .map(typed -> chosen(typed, eligible))
                        .filter(Objects::nonNull)
                        .toList();
        var order = form.required("order", 50);
        var none = new UUID(0, 0);
        var commission =
                new Commission(
                        order,
                        Objects.requireNonNullElse(chair, none),
                        Objects.requireNonNullElse(secretary, none),
                        members);
        if (form.value("chair").isEmpty()
                || form.value("secretary").isEmpty()
                || form.all("members").isEmpty()) {
            form.wrong("chair", "recognition.commission.incomplete");
        } else if (chair == null
                || secretary == null
                || members.size() < form.all("members").size()) {
            form.wrong("chair", "recognition.commission.stranger");
        } else if (!commission.isComplete()) {
            form.wrong("chair", "recognition.commission.twice");
        }
        return commission;
    }

    private static @Nullable UUID chosen(String typed, List<UUID> eligible) {
        return eligible.stream().filter(id -> id.toString().equals(typed)).findFirst().orElse(null);
    }
}
