package kz.nqs.recognition.web;

import static kz.nqs.recognition.RecognitionCases.ROOM;
import static kz.nqs.ui.Answer.page;
import static kz.nqs.ui.Answer.seeOther;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import kz.nqs.calendar.CountedPage;
import kz.nqs.calendar.Deadlines;
import kz.nqs.calendar.Deadlines.Kept;
import kz.nqs.calendar.WorkingCalendar;
import kz.nqs.language.Lang;
import kz.nqs.language.Vocabulary;
import kz.nqs.letters.Letters;
import kz.nqs.papers.Papers;
import kz.nqs.participants.Actor;
import kz.nqs.recognition.Attachments;
import kz.nqs.recognition.CaseAccess;
import kz.nqs.recognition.Duty;
import kz.nqs.ui.Answer;
import kz.nqs.ui.NoSuchPage;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ContentDisposition;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A case for whoever takes part in it: its way, its letters, what is attached. */
@Controller
@RequestMapping(Lang.PATH + "/cases/{id}")
class CasePages {
    private final CaseAccess access;
    private final CaseView view;
    private final Letters letters;
    private final Papers papers;
    private final Attachments attachments;
    private final Deadlines deadlines;
    private final WorkingCalendar calendar;
    private final Vocabulary vocabulary;

    CasePages(
            CaseAccess access,
            CaseView view,
            Letters letters,
            Papers papers,
            Attachments attachments,
            Deadlines deadlines,
            WorkingCalendar calendar,
            Vocabulary vocabulary) {
        this.access = access;
        this.view = view;
        this.letters = letters;
        this.papers = papers;
        this.attachments = attachments;
        this.deadlines = deadlines;
        this.calendar = calendar;
        this.vocabulary = vocabulary;
    }

    @GetMapping
    Answer theCase(@PathVariable UUID id, Actor actor) {
        return page("recognition/web/case", view.page(access.open(id, actor)));
    }

    /** A form's own address, come back to by the browser: the case as it is now. */
    @GetMapping("/{step}")
    Answer back(@PathVariable Lang lang, @PathVariable UUID id) {
        return seeOther(lang, "/cases/" + id);
    }

    @GetMapping("/letters/{letter}")
    Answer letter(
            @PathVariable Lang lang,
            @PathVariable UUID id,
            @PathVariable UUID letter,
            Actor actor) {
        var seen = access.open(id, actor);
        var found =
                letters.letter(letter)
                        .filter(l -> l.room().equals(ROOM) && l.subject().equals(id))
                        .orElseThrow(() -> new NoSuchPage("no such letter in the case"));
        if (actor.is(found.addressee())) {
            letters.opened(found.id());
        }
        var paper =
                papers.of(ROOM, id).stream()
                        .filter(p -> letter.equals(p.letter()) && p.isFor(lang))
                        .findFirst();
        return page("recognition/web/letter", new LetterPage(seen, found, paper.orElse(null)));
    }

    @GetMapping("/attachments/{attachment}")
    Answer attachment(@PathVariable UUID id, @PathVariable UUID attachment, Actor actor) {
        access.open(id, actor);
        var found =
                attachments.ofCase(id).stream()
                        .filter(a -> a.id().equals(attachment))
                        .findFirst()
                        .orElseThrow(() -> new NoSuchPage("no such attachment in the case"));
        return new Answer.File(
                attachments.content(attachment),
                found.mediaType(),
                ContentDisposition.attachment()
                        .filename(found.name(), StandardCharsets.UTF_8)
                        .build());
    }

    /** How a date was counted: behind every deadline of the case. */
    @GetMapping("/counted")
    Answer counted(
            @PathVariable Lang lang,
            @PathVariable UUID id,
            @RequestParam String place,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
            Actor actor) {
        var file = access.open(id, actor).found().file();
        var kept =
                deadlines.of(ROOM, id).stream()
                        .filter(k -> k.deadline().basis().place().equals(place))
                        .filter(k -> k.deadline().from().equals(from))
                        .reduce((met, open) -> met.metOn() == null ? met : open)
                        .orElseThrow(() -> new NoSuchPage("no such deadline in the case"));
        var w = vocabulary.in(lang);
        var back = "/" + lang.code() + "/cases/" + id;
        var edition = w.say("counted.edition", w.day(file.edition().inForceFrom()));
        return page(
                "recognition/web/counted",
                counted(kept, w.say(kept.label() + ".from"), edition, back));
    }

    private CountedPage counted(Kept kept, String what, String edition, String back) {
        var deadline = Duty.asCounted(kept.deadline());
        return new CountedPage(deadline, deadline.count(calendar), what, edition, back);
    }
}
