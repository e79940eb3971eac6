package kz.nqs.recognition.web;

import java.util.UUID;
import kz.nqs.language.Lang;
import kz.nqs.participants.Actor;
import kz.nqs.recognition.CaseAccess;
import kz.nqs.recognition.TakingBack;
import kz.nqs.ui.Answer;
import kz.nqs.ui.Form;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** An examiner takes back the result they recorded, to record it rightly. */
@Controller
@RequestMapping(Lang.PATH + "/cases/{id}")
class RedoPages {
    private final CaseAccess access;
    private final TakingBack takingBack;
    private final StepAnswers answers;

    RedoPages(CaseAccess access, TakingBack takingBack, StepAnswers answers) {
        this.access = access;
        this.takingBack = takingBack;
        this.answers = answers;
    }

    @PostMapping("/redo")
    Answer takesBack(
            @PathVariable Lang lang,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> sent,
            Actor actor) {
        var seen = access.openAs(CaseAction.REDO.part(), id, actor);
        var form = Form.of(sent);
        var why = form.required("why", 500);
        if (!form.isRight()) {
            return answers.form(id, CaseAction.REDO, form, actor);
        }
        var author = seen.author(CaseAction.REDO.part());
        var taken = takingBack.take(id, StepAnswers.version(form), why, author);
        return answers.to(taken, CaseAction.REDO, form, actor, lang);
    }
}
