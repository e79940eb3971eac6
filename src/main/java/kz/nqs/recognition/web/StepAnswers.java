package kz.nqs.recognition.web;

import static kz.nqs.ui.Answer.again;
import static kz.nqs.ui.Answer.page;
import static kz.nqs.ui.Answer.seeOther;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import kz.nqs.language.Lang;
import kz.nqs.participants.Actor;
import kz.nqs.recognition.CaseAccess;
import kz.nqs.recognition.Taken;
import kz.nqs.recognition.Taken.AlreadyDone;
import kz.nqs.recognition.Taken.Done;
import kz.nqs.recognition.Taken.NotAllowed;
import kz.nqs.recognition.Taken.Overtaken;
import kz.nqs.ui.Answer;
import kz.nqs.ui.Form;
import org.springframework.stereotype.Component;

/**
 * What a person sees after asking for a step: the case moved, or their form again with the reason.
 */
@Component
class StepAnswers {
    private final CaseAccess access;
    private final CaseView view;

    StepAnswers(CaseAccess access, CaseView view) {
        this.access = access;
        this.view = view;
    }

    /**
     * The answer to a step that was asked for with that form. Of several presses of one button each
     * is told that it was done: whichever answer the browser shows, it is true.
     */
    Answer to(Taken taken, CaseAction action, Form form, Actor actor, Lang lang) {
        return switch (taken) {
            case Done(var now) -> done(now.file().id(), action, lang);
            case AlreadyDone(var now) -> done(now.file().id(), action, lang);
            case NotAllowed(var now, var why) -> {
                form.wrong(anchor(action), why.messageKey());
                yield form(now.file().id(), action, form, actor);
            }
            case Overtaken(var now) -> overtaken(now.file().id(), action, form, actor);
        };
    }

    /** The form comes back filled, with what is wrong with it or what it is to be sure of. */
    Answer form(UUID id, CaseAction action, Form form, Actor actor) {
        var theCase = view.page(access.open(id, actor), form, action, List.of());
        return form.isAsking()
                ? page("recognition/web/case", theCase)
                : again("recognition/web/case", theCase);
    }

    static Answer done(UUID id, CaseAction action, Lang lang) {
        return seeOther(lang, "/cases/" + id)
                .saying("recognition.notice." + action.name().toLowerCase(Locale.ROOT));
    }

    private Answer overtaken(UUID id, CaseAction action, Form form, Actor actor) {
        var seen = access.open(id, actor);
        var looked = version(form);
        return new Answer.Page(
                "recognition/web/case",
                view.page(seen, form, action, view.since(seen.found().file(), looked)),
                409);
    }

    /** The version of the case that the form was made from; zero if it says none. */
    static int version(Form form) {
        return number(form, form.fields().contains("case") ? "case" : "version");
    }

    static int number(Form form, String field) {
        var sent = form.value(field);
        return sent.matches("\\d{1,9}") ? Integer.parseInt(sent) : 0;
    }

    private static String anchor(CaseAction action) {
        return action.name().toLowerCase(Locale.ROOT);
    }
}
