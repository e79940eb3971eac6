package kz.nqs.recognition.web;

import static kz.nqs.ui.Answer.again;
import static kz.nqs.ui.Answer.page;
import static kz.nqs.ui.Answer.seeOther;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.nqs.centres.Centres;
import kz.nqs.language.Folding;
import kz.nqs.language.Lang;
import kz.nqs.looks.Looks;
import kz.nqs.looks.Shown;
import kz.nqs.participants.Actor;
import kz.nqs.participants.Iin;
import kz.nqs.participants.LettersLanguage;
import kz.nqs.participants.People;
import kz.nqs.professions.Professions;
import kz.nqs.recognition.Attachments;
import kz.nqs.recognition.Copies;
import kz.nqs.recognition.Draft;
import kz.nqs.recognition.DraftAccess;
import kz.nqs.recognition.Drafts;
import kz.nqs.recognition.Filing;
import kz.nqs.recognition.Filing.Filed;
import kz.nqs.recognition.Folder.OfDraft;
import kz.nqs.recognition.Receipt;
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

/** 4: form 1 as it is typed, saved and handed in. */
@Controller
@RequestMapping(Lang.PATH + "/applications/{id}")
class ApplicationPages {
    private final DraftAccess access;
    private final Drafts drafts;
    private final Filing filing;
    private final Attachments attachments;
    private final People people;
    private final Looks looks;
    private final Copies copies;
    private final Uploads uploads;
    private final ReceiptFields receipts;
    private final Professions professions;
    private final Centres centres;
    private final LettersLanguage lettersLanguage;
    private final Clock clock;

    ApplicationPages(
            DraftAccess access,
            Drafts drafts,
            Filing filing,
            Attachments attachments,
            People people,
            Looks looks,
            Copies copies,
            Uploads uploads,
            ReceiptFields receipts,
            Professions professions,
            Centres centres,
            LettersLanguage lettersLanguage,
            Clock clock) {
        this.access = access;
        this.drafts = drafts;
        this.filing = filing;
        this.attachments = attachments;
        this.people = people;
        this.looks = looks;
        this.copies = copies;
        this.uploads = uploads;
        this.receipts = receipts;
        this.professions = professions;
        this.centres = centres;
        this.lettersLanguage = lettersLanguage;
        this.clock = clock;
    }

    @GetMapping
    Answer form(@PathVariable Lang lang, @PathVariable UUID id, Actor actor) {
        var draft = access.open(id, actor);
        return draft.submitted() != null
                ? seeOther(lang, "/cases/" + draft.submitted())
                : page("recognition/web/application", model(draft, ApplicationForm.of(draft)));
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    Answer sent(
            @PathVariable Lang lang,
            @PathVariable UUID id,
            MultipartHttpServletRequest request,
            @RequestParam MultiValueMap<String, String> sent,
            Actor actor)
            throws IOException {
        var draft = access.open(id, actor);
        if (draft.submitted() != null) {
            return seeOther(lang, "/cases/" + draft.submitted())
                    .saying("application.already-filed");
        }
        var form = Form.of(sent);
        var other = drafts.save(id, ApplicationForm.seen(form), ApplicationForm.typed(form));
        uploads.keep(request, form, new OfDraft(id));
        if (other.isPresent()) {
            ApplicationForm.overtaken(form, other.get());
            return new Answer.Page("recognition/web/application", model(draft, form), 409);
        }
        return switch (form.value("do")) {
            case "submit" -> submitted(lang, draft, form, actor);
            case String remove when remove.startsWith("remove:") -> removed(lang, draft, form);
            default ->
                    form.isRight()
                            ? seeOther(lang, "/applications/" + id).saying("application.saved")
                            : again("recognition/web/application", model(draft, form));
        };
    }

    private Answer submitted(Lang lang, Draft draft, Form form, Actor actor) {
        var model = model(draft, form);
        var own = draft.onPaper() ? null : actor.person().iin();
        var receipt = receipt(draft, form);
        var day = receipt.map(Receipt::day).orElseGet(() -> LocalDate.now(clock));
        var application = ApplicationForm.read(form, own, draft.onPaper(), day);
        uploads.noteUnfinished(form, model.folder());
        model.noteMissingDocuments();
        noteOtherName(form, draft, actor);
        if (application.isEmpty() || !form.isRight()) {
            return againUnlessFiled(lang, draft.id(), model);
        }
        var author =
                draft.onPaper() ? actor.of(draft.centre(), PaperEntry.ROLES) : actor.asThemselves();
        return switch (filing.file(draft.id(), application.get(), receipt.orElseThrow(), author)) {
            case Filed.As(var recognition) -> {
                if (!draft.onPaper()) {
                    lettersLanguage.signedIn(draft.owner(), lang);
                }
                yield seeOther(lang, "/cases/" + recognition).saying("application.filed");
            }
            case Filed.Not(var why) -> {
                form.wrong("submit", why.messageKey());
                yield again("recognition/web/application", model);
            }
        };
    }

    /** On the platform an application comes as it is sent; of paper the registrar says the day. */
    private Optional<Receipt> receipt(Draft draft, Form form) {
        return draft.onPaper()
                ? receipts.read(form)
                : Optional.of(Receipt.on(LocalDate.now(clock)));
    }

    /**
     * Another name than the platform knows is a slip, or a name that has changed. Which name it
     * knows is not told, and whoever is known is told of the question.
     */
    private void noteOtherName(Form form, Draft draft, Actor actor) {
        if (form.problem("iin") != null) {
            return; // whose name it would be is not known
        }
        var known =
                draft.onPaper()
                        ? Iin.typed(form.value("iin")).flatMap(people::withIin).orElse(null)
                        : actor.person();
        if (known != null && !actor.is(known.id())) {
            var by = actor.of(draft.centre(), PaperEntry.ROLES);
            looks.note(List.of(known.id()), by, draft.centre(), "", Shown.NUMBER);
        }
        var typed = Folding.fold(form.value("name"));
        if (known != null
                && !typed.equals(Folding.fold(known.name()))
                && !form.value("name-checked").equals("yes")) {
            form.wrong("name-checked", "application.name-of-another");
        }
    }

    /** Filed by another press of the same button meanwhile: nothing is to be put right any more. */
    private Answer againUnlessFiled(Lang lang, UUID id, ApplicationPage model) {
        return drafts.find(id)
                .map(Draft::submitted)
                .<Answer>map(filed -> seeOther(lang, "/cases/" + filed))
                .orElseGet(() -> again("recognition/web/application", model));
    }

    private Answer removed(Lang lang, Draft draft, Form form) {
        Uploads.removed(form).ifPresent(id -> attachments.remove(new OfDraft(draft.id()), id));
        return seeOther(lang, "/applications/" + draft.id()).saying("application.file-removed");
    }

    private ApplicationPage model(Draft draft, Form form) {
        return new ApplicationPage(
                "/applications/" + draft.id(),
                null,
                draft.onPaper(),
                professions.profession(draft.profession()),
                draft.level(),
                centres.centre(draft.centre()),
                new OfDraft(draft.id()),
                attachments.all(new OfDraft(draft.id())),
                copies.unfinished(new OfDraft(draft.id())),
                List.of(),
                form);
    }
}
