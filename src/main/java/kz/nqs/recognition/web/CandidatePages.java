package kz.nqs.recognition.web;

import static kz.nqs.ui.Answer.again;
import static kz.nqs.ui.Answer.page;
import static kz.nqs.ui.Answer.seeOther;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import kz.nqs.centres.Centres;
import kz.nqs.language.Lang;
import kz.nqs.participants.Actor;
import kz.nqs.participants.Iin;
import kz.nqs.professions.Professions;
import kz.nqs.recognition.Attachments;
import kz.nqs.recognition.CaseAccess;
import kz.nqs.recognition.CaseAccess.Seen;
import kz.nqs.recognition.Part;
import kz.nqs.recognition.Recognition.Returned;
import kz.nqs.recognition.RecognitionCases;
import kz.nqs.recognition.Step;
import kz.nqs.recognition.Step.AcceptContract;
import kz.nqs.recognition.Step.Familiarise;
import kz.nqs.recognition.Step.Withdraw;
import kz.nqs.ui.Answer;
import kz.nqs.ui.Form;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/** What the candidate does in a case: 5(2), 5(4), 8(1). */
@Controller
@RequestMapping(Lang.PATH + "/cases/{id}")
class CandidatePages {
    private final CaseAccess access;
    private final RecognitionCases cases;
    private final StepAnswers answers;
    private final Attachments attachments;
    private final Professions professions;
    private final Centres centres;
    private final Clock clock;

    CandidatePages(
            CaseAccess access,
            RecognitionCases cases,
            StepAnswers answers,
            Attachments attachments,
            Professions professions,
            Centres centres,
            Clock clock) {
        this.access = access;
        this.cases = cases;
        this.answers = answers;
        this.attachments = attachments;
        this.professions = professions;
        this.centres = centres;
        this.clock = clock;
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

    @GetMapping("/correct")
    Answer correction(@PathVariable Lang lang, @PathVariable UUID id, Actor actor) {
        var seen = access.openAs(Part.CANDIDATE, id, actor);
        if (!(seen.found().state() instanceof Returned)) {
            return seeOther(lang, "/cases/" + id);
        }
        var kept = ApplicationForm.of(seen.found().application());
        kept.put("version", String.valueOf(seen.found().version()));
        return page("recognition/web/application", model(seen, Form.filled(kept)));
    }

    /** 5(4): the application and its documents come in again, put right. */
    @PostMapping(path = "/correct", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    Answer corrects(
            @PathVariable Lang lang,
            @PathVariable UUID id,
            MultipartHttpServletRequest request,
            @RequestParam MultiValueMap<String, String> sent,
            Actor actor)
            throws IOException {
        var seen = access.openAs(Part.CANDIDATE, id, actor);
        var form = Form.of(sent);
        if (seen.found().state() instanceof Returned) {
            Uploads.keep(
                    request,
                    form,
                    (part, name, type, content) ->
                            attachments.toCase(id, part, name, type, content));
        }
        var application =
                ApplicationForm.read(
                        form,
                        new Iin(seen.found().application().iin()),
                        seen.found().application().onPaper(),
                        LocalDate.now(clock));
        if (application.isEmpty()) {
            return again("recognition/web/application", model(seen, form));
        }
        var taken =
                cases.resubmit(
                        id,
                        StepAnswers.version(form),
                        application.get(),
                        seen.author(Part.CANDIDATE));
        return answers.to(taken, CaseAction.RESUBMIT, form, actor, lang);
    }

    private ApplicationPage model(Seen seen, Form form) {
        var file = seen.found().file();
        return new ApplicationPage(
                "/cases/" + file.id() + "/correct",
                null,
                seen.found().application().onPaper(),
                professions.profession(file.profession()),
                file.level(),
                centres.centre(file.centre()),
                attachments.ofCase(file.id()),
                seen.found().state() instanceof Returned r ? r.remarks() : java.util.List.of(),
                form);
    }
}
