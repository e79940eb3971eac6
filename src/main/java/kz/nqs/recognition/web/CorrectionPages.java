package kz.nqs.recognition.web;

import static kz.nqs.ui.Answer.again;
import static kz.nqs.ui.Answer.page;
import static kz.nqs.ui.Answer.seeOther;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.nqs.centres.Centres;
import kz.nqs.language.Lang;
import kz.nqs.participants.Actor;
import kz.nqs.participants.Iin;
import kz.nqs.professions.Professions;
import kz.nqs.recognition.Attachments;
import kz.nqs.recognition.CaseAccess;
import kz.nqs.recognition.CaseAccess.Seen;
import kz.nqs.recognition.Copies;
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
@RequestMapping(Lang.PATH + "/cases/{id}")
class CorrectionPages {
    private final CaseAccess access;
    private final StepAnswers answers;
    private final Correction correction;
    private final Attachments attachments;
    private final Copies copies;
    private final Uploads uploads;
    private final Professions professions;
    private final Centres centres;
    private final Clock clock;

    CorrectionPages(
            CaseAccess access,
            StepAnswers answers,
            Correction correction,
            Attachments attachments,
            Copies copies,
            Uploads uploads,
            Professions professions,
            Centres centres,
            Clock clock) {
        this.access = access;
        this.answers = answers;
        this.correction = correction;
        this.attachments = attachments;
        this.copies = copies;
        this.uploads = uploads;
        this.professions = professions;
        this.centres = centres;
        this.clock = clock;
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
            uploads.keep(request, form, new OfCase(id));
            var removed = Uploads.removed(form);
            if (removed.isPresent()) {
                attachments.remove(new OfCase(id), removed.get());
                return page("recognition/web/application", model(seen, form));
            }
            uploads.noteUnfinished(form, new OfCase(id));
        }
        var application =
                ApplicationForm.read(
                        form,
                        new Iin(seen.found().application().iin()),
                        seen.found().application().onPaper(),
                        LocalDate.now(clock));
        if (application.isEmpty() || !form.isRight()) {
            return again("recognition/web/application", model(seen, form));
        }
        var taken =
                correction.resubmit(
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
                new OfCase(file.id()),
                attachments.all(new OfCase(file.id())),
                copies.unfinished(new OfCase(file.id())),
                seen.found().state() instanceof Returned r ? r.remarks() : List.of(),
                form);
    }
}
