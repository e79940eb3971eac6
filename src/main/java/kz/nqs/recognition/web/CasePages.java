package kz.nqs.recognition.web;

import static kz.nqs.recognition.RecognitionCases.ROOM;
import static kz.nqs.ui.Answer.page;
import static kz.nqs.ui.Answer.seeOther;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.nqs.calendar.CountedPage;
import kz.nqs.calendar.Deadlines;
import kz.nqs.calendar.Deadlines.Kept;
import kz.nqs.calendar.WorkingCalendar;
import kz.nqs.language.Lang;
import kz.nqs.language.Vocabulary;
import kz.nqs.language.Words;
import kz.nqs.participants.Actor;
import kz.nqs.recognition.CaseAccess;
import kz.nqs.recognition.Duty;
import kz.nqs.recognition.Handing;
import kz.nqs.recognition.Recognition.Hearing;
import kz.nqs.ui.Answer;
import kz.nqs.ui.NoSuchPage;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A case for whoever takes part in it: its way, its papers, its dates. */
@Controller
@RequestMapping(Lang.PATH + "/cases/{id}")
class CasePages {
    private final CaseAccess access;
    private final CaseView view;
    private final Deadlines deadlines;
    private final WorkingCalendar calendar;
    private final Vocabulary vocabulary;

    CasePages(
            CaseAccess access,
            CaseView view,
            Deadlines deadlines,
            WorkingCalendar calendar,
            Vocabulary vocabulary) {
        this.access = access;
        this.view = view;
        this.deadlines = deadlines;
        this.calendar = calendar;
        this.vocabulary = vocabulary;
    }

    @GetMapping
    Answer theCase(
            @PathVariable UUID id, @RequestParam(defaultValue = "") String all, Actor actor) {
        var seen = access.open(id, actor);
        return page(
                "recognition/web/case",
                all.equals("right")
                        ? view.page(seen, ForRegistrar.allRight(), CaseAction.CHECK, List.of())
                        : view.page(seen));
    }

    /** A form's own address, come back to by the browser: the case as it is now. */
    @GetMapping("/{step}")
    Answer back(@PathVariable Lang lang, @PathVariable UUID id) {
        return seeOther(lang, "/cases/" + id);
    }

    /** How a date was counted: behind every deadline of the case. */
    @GetMapping("/counted")
    Answer counted(
            @PathVariable Lang lang,
            @PathVariable UUID id,
            @RequestParam String place,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
            Actor actor) {
        var seen = access.open(id, actor);
        var file = seen.found().file();
        var kept =
                deadlines.of(ROOM, id).stream()
                        .filter(k -> k.deadline().basis().place().equals(place))
                        .filter(k -> k.deadline().from().equals(from))
                        .filter(k -> !k.label().equals(Handing.DUTY))
                        .reduce((met, open) -> met.metOn() == null ? met : open)
                        .orElseThrow(() -> new NoSuchPage("no such deadline in the case"));
        var w = vocabulary.in(lang);
        var back = "/" + lang.code() + "/cases/" + id;
        var edition = w.say("counted.edition", w.day(file.edition().inForceFrom()));
        var deadline = Duty.asCounted(kept.deadline());
        return page(
                "recognition/web/counted",
                new CountedPage(
                        deadline,
                        deadline.count(calendar),
                        w.say(kept.label() + ".from"),
                        edition,
                        closing(kept, seen.hearing(), w),
                        calendar.isWithoutActs(deadline.lastDay().getYear()),
                        back));
    }

    /** A term ends with its last day; what belongs before the exam ends with the exam's hour. */
    private static String closing(Kept kept, @Nullable Hearing hearing, Words w) {
        return Duty.isOfTheHearing(kept.deadline()) && hearing != null
                ? w.say("counted.exam-at", w.time(hearing.time()))
                : w.say("calendar.count.last");
    }
}
