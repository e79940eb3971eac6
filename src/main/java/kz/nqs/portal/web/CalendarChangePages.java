package kz.nqs.portal.web;

import static kz.nqs.ui.Answer.again;
import static kz.nqs.ui.Answer.page;
import static kz.nqs.ui.Answer.seeOther;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import kz.nqs.calendar.AppointedDays.Broken;
import kz.nqs.calendar.CalendarChange;
import kz.nqs.calendar.CalendarChanges;
import kz.nqs.calendar.Recounted;
import kz.nqs.calendar.WorkingCalendar;
import kz.nqs.journal.Author;
import kz.nqs.language.Lang;
import kz.nqs.language.Vocabulary;
import kz.nqs.participants.Actor;
import kz.nqs.participants.BodyKind;
import kz.nqs.participants.Role;
import kz.nqs.ui.Answer;
import kz.nqs.ui.Form;
import kz.nqs.ui.NoSuchPage;
import kz.nqs.ui.Question;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The administrator changes the production calendar by act: 391, 12. */
@Controller
@RequestMapping(Lang.PATH + "/calendar/{year:\\d{4}}/changes")
class CalendarChangePages {
    private final CalendarChanges changes;
    private final CalendarChangeForm form;
    private final CalendarCases cases;
    private final WorkingCalendar calendar;
    private final Vocabulary vocabulary;

    CalendarChangePages(
            CalendarChanges changes,
            CalendarChangeForm form,
            CalendarCases cases,
            WorkingCalendar calendar,
            Vocabulary vocabulary) {
        this.changes = changes;
        this.form = form;
        this.cases = cases;
        this.calendar = calendar;
        this.vocabulary = vocabulary;
    }

    @GetMapping
    Answer list(@PathVariable int year, Actor actor) {
        author(actor);
        return page("portal/web/calendar-changes", of(year, Form.empty()));
    }

    /** What would move; the whole proposal is in the address, so that it can be opened again. */
    @GetMapping("/preview")
    Answer preview(
            @PathVariable int year, @RequestParam MultiValueMap<String, String> sent, Actor actor) {
        var typed = Form.of(sent);
        var change = form.read(typed, author(actor).name());
        if (change.isEmpty()) {
            return again("portal/web/calendar-changes", of(year, typed));
        }
        var preview = changes.preview(change.get());
        if (preview.hindrance() != null) {
            typed.wrong(
                    CalendarChangeForm.field(change.get(), preview.hindrance()),
                    preview.hindrance());
            return again("portal/web/calendar-changes", of(year, typed));
        }
        return page("portal/web/calendar-preview", shown(year, typed, change.get(), preview));
    }

    @PostMapping
    Answer make(
            @PathVariable Lang lang,
            @PathVariable int year,
            @RequestParam MultiValueMap<String, String> sent,
            Actor actor) {
        var author = author(actor);
        var typed = Form.of(sent);
        var change = form.read(typed, author.name());
        change.flatMap(c -> changes.make(c, author)).ifPresent(why -> typed.wrong("off", why));
        return typed.isRight()
                ? seeOther(lang, "/calendar/" + year + "/changes").saying("calendar.changed")
                : again("portal/web/calendar-changes", of(year, typed));
    }

    @PostMapping("/{id}/withdraw")
    Answer withdraw(
            @PathVariable Lang lang,
            @PathVariable int year,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String sure,
            Actor actor) {
        var author = author(actor);
        var here = "/calendar/" + year + "/changes";
        var last = changes.last().filter(change -> change.id().equals(id));
        if (last.isPresent() && sure.isEmpty()) {
            return sure(last.get(), here, lang);
        }
        var done = changes.withdraw(id, author);
        if (!done) {
            var refused = Form.empty().wrong("changes", "calendar.not-withdrawn");
            return new Answer.Page("portal/web/calendar-changes", of(year, refused), 409);
        }
        return seeOther(lang, here).saying("calendar.withdrawn");
    }

    /** What is asked before; appointed exams that would not hold any more are named. */
    private Answer sure(CalendarChange change, String here, Lang lang) {
        var broken =
                changes.brokenWithout(change.id()).stream()
                        .limit(Preview.SHOWN)
                        .map(Broken::subject)
                        .toList();
        var numbers = String.join(", ", new TreeSet<>(cases.numbers(broken).values()));
        var named =
                numbers.isEmpty()
                        ? ""
                        : vocabulary.in(lang).say("calendar.changes.withdraw.broken", numbers);
        return Question.ask(
                "calendar.changes.withdraw",
                List.of(change.cited().in(lang), named),
                here + "/" + change.id() + "/withdraw",
                Map.of(),
                here);
    }

    /** A form's own address, come back to by the browser. */
    @GetMapping("/{id}/withdraw")
    Answer back(@PathVariable Lang lang, @PathVariable int year, @PathVariable UUID id) {
        return seeOther(lang, "/calendar/" + year + "/changes");
    }

    private Preview shown(
            int year, Form typed, CalendarChange change, kz.nqs.calendar.CalendarPreview preview) {
        return new Preview(
                year,
                typed,
                change,
                preview.moved(),
                preview.broken(),
                cases.numbers(
                        Stream.concat(
                                        preview.moved().stream()
                                                .limit(Preview.SHOWN)
                                                .map(Recounted::subject),
                                        preview.broken().stream()
                                                .limit(Preview.SHOWN)
                                                .map(Broken::subject))
                                .toList()));
    }

    private CalendarChangesPage of(int year, Form typed) {
        if (!calendar.hasYear(year)) {
            throw new NoSuchPage("calendar of " + year);
        }
        var last = changes.last().map(CalendarChange::id).orElse(null);
        return new CalendarChangesPage(year, calendar.years(year), changes.all(), last, typed);
    }

    private static Author author(Actor actor) {
        return actor.bodyOf(BodyKind.ADMINISTRATOR)
                .filter(body -> actor.in(body.id(), Role.OFFICER, Role.HEAD))
                .map(body -> actor.of(body.id(), Role.OFFICER, Role.HEAD))
                .orElseThrow(() -> new NoSuchPage("the calendar is the administrator's"));
    }
}
