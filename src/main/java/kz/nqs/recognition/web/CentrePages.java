package kz.nqs.recognition.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.nqs.language.Lang;
import kz.nqs.participants.Actor;
import kz.nqs.recognition.CaseAccess;
import kz.nqs.recognition.Contracts;
import kz.nqs.recognition.Recognition.FilePart;
import kz.nqs.recognition.Recognition.Remark;
import kz.nqs.recognition.RecognitionCases;
import kz.nqs.recognition.Step;
import kz.nqs.recognition.Step.Brief;
import kz.nqs.recognition.Step.GiveNotice;
import kz.nqs.recognition.Step.RecordAbsence;
import kz.nqs.recognition.Step.SendRemarks;
import kz.nqs.ui.Answer;
import kz.nqs.ui.Form;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What the registrar of a centre does in a case: 5, 8(2), 9, 19. */
@Controller
@RequestMapping(Lang.PATH + "/cases/{id}")
class CentrePages {
    private final CaseAccess access;
    private final RecognitionCases cases;
    private final Contracts contracts;
    private final StepAnswers answers;

    CentrePages(
            CaseAccess access, RecognitionCases cases, Contracts contracts, StepAnswers answers) {
        this.access = access;
        this.cases = cases;
        this.contracts = contracts;
        this.answers = answers;
    }

    /** 5(1)–5(3): item by item; all right leads to a contract, anything else to remarks. */
    @PostMapping("/check")
    Answer checks(
            @PathVariable Lang lang,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> sent,
            Actor actor) {
        var seen = access.openAs(CaseAction.CHECK.part(), id, actor);
        var form = Form.of(sent);
        var remarks = remarks(form);
        if (!form.isRight()) {
            return answers.form(id, CaseAction.CHECK, form, actor);
        }
        var author = seen.author(CaseAction.CHECK.part());
        var version = StepAnswers.version(form);
        var taken =
                remarks.isEmpty()
                        ? contracts.offer(id, version, form.value("contract"), author)
                        : cases.take(id, version, new SendRemarks(remarks), author, Map.of());
        return answers.to(taken, CaseAction.CHECK, form, actor, lang);
    }

    private static List<Remark> remarks(Form form) {
        var remarks = new ArrayList<Remark>();
        for (var part : FilePart.values()) {
            var field = ForRegistrar.field(part);
            switch (form.value(field)) {
                case "right" -> {
                    // nothing to put right in this part
                }
                case "wrong" -> remarks.add(remark(form, part, field + "-remark"));
                default -> form.wrong(field, "recognition.check.required." + part);
            }
        }
        return remarks;
    }

    private static Remark remark(Form form, FilePart part, String field) {
        var text = form.optional(field, 1000);
        if (text.isEmpty()) {
            form.wrong(field, "recognition.check.remark-required");
        }
        return new Remark(part, text);
    }

    /** 8(2): the log is signed on paper; here stands its number. */
    @PostMapping("/brief")
    Answer briefs(
            @PathVariable Lang lang,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> sent,
            Actor actor) {
        var form = Form.of(sent);
        var entry = form.required("log", 50);
        var details = Map.of("log", entry);
        return taken(lang, id, form, actor, CaseAction.BRIEF, new Brief(entry), details);
    }

    @PostMapping("/absence")
    Answer recordsAbsence(
            @PathVariable Lang lang,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> sent,
            Actor actor) {
        var form = Form.of(sent);
        if (!form.value("confirm-absence").equals("yes")) {
            form.wrong("confirm-absence", "recognition.confirm-absence.required");
        }
        return taken(lang, id, form, actor, CaseAction.ABSENCE, new RecordAbsence(), Map.of());
    }

    /** 19: notice of the decision, of retaking, and recommendations. */
    @PostMapping("/notify")
    Answer notifies(
            @PathVariable Lang lang,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> sent,
            Actor actor) {
        var form = Form.of(sent);
        var advice = form.required("recommendations", 3000);
        return taken(lang, id, form, actor, CaseAction.NOTIFY, new GiveNotice(advice), Map.of());
    }

    private Answer taken(
            Lang lang,
            UUID id,
            Form form,
            Actor actor,
            CaseAction action,
            Step step,
            Map<String, String> details) {
        var seen = access.openAs(action.part(), id, actor);
        if (!form.isRight()) {
            return answers.form(id, action, form, actor);
        }
        var author = seen.author(action.part());
        var taken = cases.take(id, StepAnswers.version(form), step, author, details);
        return answers.to(taken, action, form, actor, lang);
    }
}
