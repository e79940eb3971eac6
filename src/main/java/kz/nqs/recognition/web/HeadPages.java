package kz.nqs.recognition.web;

import java.util.Map;
import java.util.UUID;
import kz.nqs.language.Lang;
import kz.nqs.participants.Actor;
import kz.nqs.recognition.CaseAccess;
import kz.nqs.recognition.CaseAccess.Seen;
import kz.nqs.recognition.CaseLetters;
import kz.nqs.recognition.RecognitionCases;
import kz.nqs.recognition.Step;
import kz.nqs.recognition.Step.IssueDocument;
import kz.nqs.recognition.Step.RefuseContract;
import kz.nqs.ui.Answer;
import kz.nqs.ui.Form;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What the head of a centre signs, read once more before it counts: 5(5), 18. */
@Controller
@RequestMapping(Lang.PATH + "/cases/{id}")
class HeadPages {
    private final CaseAccess access;
    private final RecognitionCases cases;
    private final CaseLetters letters;
    private final StepAnswers answers;

    HeadPages(CaseAccess access, RecognitionCases cases, CaseLetters letters, StepAnswers answers) {
        this.access = access;
        this.cases = cases;
        this.letters = letters;
        this.answers = answers;
    }

    /** 5(5): signed by the head. */
    @PostMapping("/refuse")
    Answer refuses(
            @PathVariable Lang lang,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> sent,
            Actor actor) {
        var seen = access.openAs(CaseAction.REFUSE.part(), id, actor);
        var form = Form.of(sent);
        var refused = new RefuseContract(form.required("reason", 2000));
        if (form.isRight() && isInTurn(seen, form, CaseAction.REFUSE)) {
            var box = "sure-" + Integer.toHexString(refused.reason().hashCode());
            var letter = letters.before(seen.found(), refused).in(lang);
            form.ask(box, "recognition.refuse.letter", letter);
        }
        return taken(lang, seen, form, CaseAction.REFUSE, refused);
    }

    /** 18: the head signs and issues the document. */
    @PostMapping("/issue")
    Answer issues(
            @PathVariable Lang lang,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> sent,
            Actor actor) {
        var seen = access.openAs(CaseAction.ISSUE.part(), id, actor);
        var form = Form.of(sent);
        if (isInTurn(seen, form, CaseAction.ISSUE)) {
            form.ask("sure-issue", "recognition.issue.sure", seen.found().application().name());
        }
        return taken(lang, seen, form, CaseAction.ISSUE, new IssueDocument());
    }

    /** Who was overtaken, or cannot sign it now, is told so and asked nothing. */
    private static boolean isInTurn(Seen seen, Form form, CaseAction action) {
        return StepAnswers.version(form) == seen.found().version()
                && CaseAction.isOf(action, seen.found().state());
    }

    private Answer taken(Lang lang, Seen seen, Form form, CaseAction action, Step step) {
        var id = seen.found().file().id();
        if (!form.isRight()) {
            return answers.form(id, action, form, seen.actor());
        }
        var author = seen.author(action.part());
        var taken = cases.take(id, StepAnswers.version(form), step, author, Map.of());
        return answers.to(taken, action, form, seen.actor(), lang);
    }
}
