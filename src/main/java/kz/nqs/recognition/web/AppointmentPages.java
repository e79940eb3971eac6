package kz.nqs.recognition.web;

import static kz.nqs.ui.Answer.seeOther;

import java.util.UUID;
import kz.nqs.examination.Commission;
import kz.nqs.language.Lang;
import kz.nqs.participants.Actor;
import kz.nqs.recognition.CaseAccess;
import kz.nqs.recognition.CaseAccess.Seen;
import kz.nqs.recognition.Hearings;
import kz.nqs.recognition.RecognitionCases;
import kz.nqs.recognition.Step.Appoint;
import kz.nqs.recognition.Taken.Done;
import kz.nqs.ui.Answer;
import kz.nqs.ui.Form;
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
    private final RecognitionCases cases;
    private final Hearings hearings;
    private final AppointmentForm forms;
    private final AppointmentQuestions questions;
    private final HeardTogether together;
    private final StepAnswers answers;

    AppointmentPages(
            CaseAccess access,
            RecognitionCases cases,
            Hearings hearings,
            AppointmentForm forms,
            AppointmentQuestions questions,
            HeardTogether together,
            StepAnswers answers) {
        this.access = access;
        this.cases = cases;
        this.hearings = hearings;
        this.forms = forms;
        this.questions = questions;
        this.together = together;
        this.answers = answers;
    }

    @PostMapping("/appoint")
    Answer appoints(
            @PathVariable Lang lang,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> sent,
            Actor actor) {
        var seen = access.openAs(CaseAction.APPOINT.part(), id, actor);
        var form = Form.of(sent);
        var asked = forms.asked(form, seen);
        var commission = forms.commission(form, seen.found().file());
        if (!form.value("conditions").equals("yes")) {
            form.wrong("conditions", "recognition.conditions.required");
        }
        if (form.isRight() && asked != null && isPossible(asked, form, seen)) {
            questions.askOfTheOldDay(form, seen);
            questions.ask(form, seen.found(), asked, commission, lang);
            questions.askOfOthers(form, together.ticked(form, seen), commission);
        }
        return form.isRight() && asked != null
                ? appointed(form, seen, asked, commission, lang)
                : answers.form(id, CaseAction.APPOINT, form, actor);
    }

    /** Who was overtaken, or chose a day that may not be, is told that first. */
    private boolean isPossible(Appoint asked, Form form, Seen seen) {
        return StepAnswers.version(form) == seen.found().version()
                && CaseAction.isOf(CaseAction.APPOINT, seen.found().state())
                && cases.permittedDays(seen.found().file()).contains(asked.hearing().day());
    }

    private Answer appointed(
            Form form, Seen seen, Appoint asked, Commission commission, Lang lang) {
        var author = seen.author(CaseAction.APPOINT.part());
        var version = StepAnswers.version(form);
        var id = seen.found().file().id();
        var others = together.ticked(form, seen);
        var taken = hearings.appoint(id, version, asked, commission, author);
        if (!(taken instanceof Done) || others.isEmpty()) {
            return answers.to(taken, CaseAction.APPOINT, form, seen.actor(), lang);
        }
        var left = together.appoint(others, asked, commission, author);
        var notice = "recognition.notice.appoint." + (left.isEmpty() ? "all" : "some");
        var many = String.valueOf(1 + others.size() - left.size());
        return seeOther(lang, "/cases/" + id).saying(notice, many, String.join(", ", left));
    }
}
