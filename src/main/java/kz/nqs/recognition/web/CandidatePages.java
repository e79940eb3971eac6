package kz.nqs.recognition.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import kz.nqs.language.Lang;
import kz.nqs.participants.Actor;
import kz.nqs.recognition.CaseAccess;
import kz.nqs.recognition.Part;
import kz.nqs.recognition.RecognitionCases;
import kz.nqs.recognition.Step;
import kz.nqs.recognition.Step.AcceptContract;
import kz.nqs.recognition.Step.Familiarise;
import kz.nqs.recognition.Step.Withdraw;
import kz.nqs.ui.Answer;
import kz.nqs.ui.Form;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What the candidate does in a case: 3, 5(2), 8(1). */
@Controller
@RequestMapping(Lang.PATH + "/cases/{id}")
class CandidatePages {
    private final CaseAccess access;
    private final RecognitionCases cases;
    private final StepAnswers answers;

    CandidatePages(CaseAccess access, RecognitionCases cases, StepAnswers answers) {
        this.access = access;
        this.cases = cases;
        this.answers = answers;
    }

    /** 5(2), 8(1), 3: the contract accepted, the programme known, the application withdrawn. */
    @PostMapping({"/accept", "/familiarise", "/withdraw"})
    Answer confirms(
            @PathVariable Lang lang,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletRequest request,
            Actor actor) {
        return switch (request.getRequestURI().replaceFirst(".*/", "")) {
            case "accept" ->
                    confirmed(lang, id, sent, actor, CaseAction.ACCEPT, new AcceptContract());
            case "familiarise" ->
                    confirmed(lang, id, sent, actor, CaseAction.FAMILIARISE, new Familiarise());
            default -> confirmed(lang, id, sent, actor, CaseAction.WITHDRAW, new Withdraw());
        };
    }

    private Answer confirmed(
            Lang lang,
            UUID id,
            MultiValueMap<String, String> sent,
            Actor actor,
            CaseAction action,
            Step step) {
        var seen = access.openAs(Part.CANDIDATE, id, actor);
        var form = Form.of(sent);
        var box = "confirm-" + action.name().toLowerCase(java.util.Locale.ROOT);
        if (!form.value(box).equals("yes")) {
            form.wrong(box, "recognition." + box + ".required");
            return answers.form(id, action, form, actor);
        }
        var author = seen.author(Part.CANDIDATE);
        var taken = cases.take(id, StepAnswers.version(form), step, author, Map.of());
        return answers.to(taken, action, form, actor, lang);
    }
}
