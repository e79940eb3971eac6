package kz.nqs.recognition.web;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kz.nqs.examination.Sitting;
import kz.nqs.examination.Sitting.Mark;
import kz.nqs.examination.Sitting.Theory;
import kz.nqs.language.Lang;
import kz.nqs.language.Vocabulary;
import kz.nqs.participants.Actor;
import kz.nqs.programmes.Programme.CardLine;
import kz.nqs.programmes.Programmes;
import kz.nqs.recognition.CaseAccess;
import kz.nqs.recognition.CaseAccess.Seen;
import kz.nqs.recognition.Hearings;
import kz.nqs.ui.Answer;
import kz.nqs.ui.Form;
import kz.nqs.ui.NoSuchPage;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What the examination commission does in a case: 15–17. */
@Controller
@RequestMapping(Lang.PATH + "/cases/{id}")
class CommissionPages {
    private final CaseAccess access;
    private final Hearings hearings;
    private final Programmes programmes;
    private final StepAnswers answers;
    private final Vocabulary vocabulary;
    private final Clock clock;

    CommissionPages(
            CaseAccess access,
            Hearings hearings,
            Programmes programmes,
            StepAnswers answers,
            Vocabulary vocabulary,
            Clock clock) {
        this.access = access;
        this.hearings = hearings;
        this.programmes = programmes;
        this.answers = answers;
        this.vocabulary = vocabulary;
        this.clock = clock;
    }

    /** 15: how many of all questions were answered rightly. */
    @PostMapping("/theory")
    Answer theory(
            @PathVariable Lang lang,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> sent,
            Actor actor) {
        var seen = access.openAs(CaseAction.THEORY.part(), id, actor);
        var form = Form.of(sent);
        var questions = programmes.programme(seen.found().file().programme()).questions();
        var typed = form.value("correct");
        if (!typed.matches("\\d{1,4}") || Integer.parseInt(typed) > questions) {
            form.wrong("correct", "recognition.theory.between", String.valueOf(questions));
            return answers.form(id, CaseAction.THEORY, form, actor);
        }
        var theory = new Theory(Integer.parseInt(typed), questions);
        var passed = hearings.reachesPractice(seen.found().file(), theory);
        if (isInTime(form, seen, CaseAction.THEORY)) {
            askOfHour(form, seen, lang);
            form.ask(
                    "sure-" + theory.correct(),
                    "recognition.theory." + (passed ? "passed" : "failed"),
                    String.valueOf(theory.correct()),
                    String.valueOf(questions),
                    theory.percent());
        }
        if (!form.isRight()) {
            return answers.form(id, CaseAction.THEORY, form, actor);
        }
        var author = seen.author(CaseAction.THEORY.part());
        var version = StepAnswers.version(form);
        var taken = hearings.theory(id, version, sitting(seen).id(), theory, author);
        return answers.to(taken, CaseAction.THEORY, form, actor, lang);
    }

    /** 6(1): who was told that hour is examined then; what is recorded otherwise is asked about. */
    private void askOfHour(Form form, Seen seen, Lang lang) {
        var hearing = seen.hearing();
        var now = LocalDateTime.now(clock);
        if (hearing == null) {
            return;
        }
        var isToday = now.toLocalDate().equals(hearing.day());
        if (isToday && now.toLocalTime().isBefore(hearing.time())) {
            form.ask("sure-early", "recognition.theory.early", hearing.time().toString());
        } else if (now.toLocalDate().isAfter(hearing.day())) {
            var day = vocabulary.in(lang).day(hearing.day());
            form.ask("sure-late", "recognition.theory.late", day);
        }
    }

    /** 16: the technological card, line by line. */
    @PostMapping("/practice")
    Answer practice(
            @PathVariable Lang lang,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> sent,
            Actor actor) {
        var seen = access.openAs(CaseAction.PRACTICE.part(), id, actor);
        var form = Form.of(sent);
        var card = programmes.programme(seen.found().file().programme()).card();
        var marks = marks(form, card);
        if (form.isRight() && isInTime(form, seen, CaseAction.PRACTICE)) {
            ask(form, marks);
        }
        if (!form.isRight()) {
            return answers.form(id, CaseAction.PRACTICE, form, actor);
        }
        var author = seen.author(CaseAction.PRACTICE.part());
        var version = StepAnswers.version(form);
        var taken = hearings.practice(id, version, sitting(seen).id(), marks, author);
        return answers.to(taken, CaseAction.PRACTICE, form, actor, lang);
    }

    /** Who was overtaken is told so first. */
    private static boolean isInTime(Form form, Seen seen, CaseAction action) {
        return StepAnswers.version(form) == seen.found().version()
                && CaseAction.isOf(action, seen.found().state());
    }

    /** A decision hangs on it: what was entered is said back and confirmed before it counts. */
    private static void ask(Form form, List<Mark> marks) {
        var missing =
                marks.stream()
                        .filter(mark -> !mark.performed())
                        .map(mark -> String.valueOf(mark.line()))
                        .toList();
        form.ask(
                "sure-without-" + String.join("-", missing),
                "recognition.practice." + (missing.isEmpty() ? "passed" : "failed"),
                String.valueOf(marks.size()),
                String.join(", ", missing));
    }

    private static List<Mark> marks(Form form, List<CardLine> card) {
        var marks = new ArrayList<Mark>();
        for (var line : card) {
            var field = "line-" + line.number();
            var mark = form.value(field);
            if (!mark.equals("done") && !mark.equals("not-done")) {
                form.wrong(field, "recognition.practice.required", String.valueOf(line.number()));
            }
            var note = form.optional(field + "-note", 500);
            marks.add(new Mark(line.number(), mark.equals("done"), note));
        }
        return marks;
    }

    /** 17(3): every member signs; the last signature closes the protocol. */
    @PostMapping("/sign")
    Answer signs(@PathVariable Lang lang, @PathVariable UUID id, Actor actor) {
        var seen = access.openAs(CaseAction.SIGN.part(), id, actor);
        if (hearings.sign(id, sitting(seen), seen.author(CaseAction.SIGN.part()))) {
            return StepAnswers.done(id, CaseAction.SIGN, lang);
        }
        if (sitting(access.open(id, actor)).signatures().containsKey(actor.person().id())) {
            return StepAnswers.done(id, CaseAction.SIGN, lang);
        }
        var form = Form.empty().wrong("main", "recognition.denied.out-of-turn");
        return answers.form(id, CaseAction.SIGN, form, actor);
    }

    private static Sitting sitting(Seen seen) {
        if (seen.sitting() == null) {
            throw new NoSuchPage("no sitting is appointed");
        }
        return seen.sitting();
    }
}
