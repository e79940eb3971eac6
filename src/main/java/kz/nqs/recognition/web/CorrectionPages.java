package kz.nqs.recognition.web;

import static kz.nqs.ui.Answer.again;
import static kz.nqs.ui.Answer.page;
import static kz.nqs.ui.Answer.seeOther;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import kz.nqs.language.Lang;
import kz.nqs.participants.Actor;
import kz.nqs.participants.Iin;
import kz.nqs.recognition.Attachments;
import kz.nqs.recognition.CaseAccess;
import kz.nqs.recognition.CaseAccess.Seen;
import kz.nqs.recognition.Correction;
import kz.nqs.recognition.Folder.OfCase;
import kz.nqs.recognition.Part;
import kz.nqs.recognition.Recognition.Returned;
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

/** 5(4): the application and its documents put right. */
@Controller
@RequestMapping(Lang.PATH + "/cases/{id}/correct")
class CorrectionPages {
    private static final String PAGE = "recognition/web/correction";
    private final CaseAccess access;
    private final StepAnswers answers;
    private final Correction correction;
    private final CorrectionView view;
    private final Attachments attachments;
    private final Uploads uploads;
    private final Clock clock;

    CorrectionPages(
            CaseAccess access,
            StepAnswers answers,
            Correction correction,
            CorrectionView view,
            Attachments attachments,
            Uploads uploads,
            Clock clock) {
        this.access = access;
        this.answers = answers;
        this.correction = correction;
        this.view = view;
        this.attachments = attachments;
        this.uploads = uploads;
        this.clock = clock;
    }

    /** What was typed so far, or the application as filed; past the term only what was typed. */
    @GetMapping
    Answer correction(@PathVariable Lang lang, @PathVariable UUID id, Actor actor) {
        var seen = access.openAs(Part.CANDIDATE, id, actor);
        var typed = correction.typed(seen.found());
        var isLate = view.over(seen.found().state()) != null;
        if (isLate ? typed.isEmpty() : !(seen.found().state() instanceof Returned)) {
            return seeOther(lang, "/cases/" + id);
        }
        return page(PAGE, view.page(seen, CorrectionForm.opened(seen.found(), typed)));
    }

    /** 5(4): the application and its documents come in again, put right. */
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    Answer corrects(
            @PathVariable Lang lang,
            @PathVariable UUID id,
            MultipartHttpServletRequest request,
            @RequestParam MultiValueMap<String, String> sent,
            Actor actor)
            throws IOException {
        var seen = access.openAs(Part.CANDIDATE, id, actor);
        var form = Form.of(sent);
        var isKept = CorrectionForm.keep(form, seen, correction);
        if (view.over(seen.found().state()) != null) {
            return new Answer.Page(PAGE, view.page(seen, form), 409);
        }
        if (seen.found().state() instanceof Returned) {
            uploads.keep(request, form, new OfCase(id));
            var other =
                    correction
                            .typed(seen.found())
                            .filter(_ -> !isKept && isOfThisRound(form, seen));
            if (other.isPresent()) {
                ApplicationForm.overtaken(form, other.get());
                return new Answer.Page(PAGE, view.page(seen, form), 409);
            }
            uploads.noteUnfinished(form, new OfCase(id));
        }
        return switch (form.value("do")) {
            case "save" -> saved(lang, seen, form);
            case String remove when remove.startsWith("remove:") -> removed(lang, seen, form);
            default -> resubmitted(lang, seen, form, actor);
        };
    }

    private Answer saved(Lang lang, Seen seen, Form form) {
        return form.isRight()
                ? seeOther(lang, view.page(seen, form).path()).saying("application.saved")
                : again(PAGE, view.page(seen, form));
    }

    private Answer removed(Lang lang, Seen seen, Form form) {
        var folder = new OfCase(seen.found().file().id());
        if (seen.found().state() instanceof Returned) {
            Uploads.removed(form).ifPresent(copy -> attachments.remove(folder, copy));
        }
        return seeOther(lang, view.page(seen, form).path()).saying("application.file-removed");
    }

    private Answer resubmitted(Lang lang, Seen seen, Form form, Actor actor) {
        var filed = seen.found().application();
        var application =
                ApplicationForm.read(
                        form, new Iin(filed.iin()), filed.onPaper(), LocalDate.now(clock));
        if (application.isEmpty() || !form.isRight()) {
            return again(PAGE, view.page(seen, form));
        }
        var taken =
                correction.resubmit(
                        seen.found().file().id(),
                        StepAnswers.version(form),
                        application.get(),
                        seen.author(Part.CANDIDATE));
        return answers.to(taken, CaseAction.RESUBMIT, form, actor, lang);
    }

    private static boolean isOfThisRound(Form form, Seen seen) {
        return StepAnswers.version(form) == seen.found().version();
    }
}
