package kz.nqs.imports.web;

import static kz.nqs.ui.Answer.seeOther;

import java.util.List;
import java.util.UUID;
import kz.nqs.imports.Imports;
import kz.nqs.language.Lang;
import kz.nqs.participants.Actor;
import kz.nqs.ui.Answer;
import kz.nqs.ui.Form;
import kz.nqs.ui.Question;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What a file changed is taken back, once it is said why. */
@Controller
@RequestMapping(Lang.PATH + "/imports/{kind:[a-z]+}/{id:[0-9a-f-]{36}}/undo")
class UndoPages {
    private final Imports imports;
    private final ImportAccess access;
    private final BatchShown shown;

    UndoPages(Imports imports, ImportAccess access, BatchShown shown) {
        this.imports = imports;
        this.access = access;
        this.shown = shown;
    }

    /** A form's own address, come back to by the browser. */
    @GetMapping
    Answer back(@PathVariable Lang lang, @PathVariable String kind, @PathVariable UUID id) {
        return seeOther(lang, "/imports/%s/%s".formatted(kind, id));
    }

    @PostMapping
    Answer undo(
            @PathVariable Lang lang,
            @PathVariable String kind,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> sent,
            Actor actor) {
        var author = access.author(actor);
        var batch = access.batch(kind, id);
        var form = Form.of(sent);
        var reason = form.optional("reason", 500);
        var isAnswered = !form.value(Question.YES).isEmpty();
        if (isAnswered && reason.isEmpty()) {
            form.wrong("reason", "imports.undo.reason");
        }
        if (!isAnswered || !form.isRight()) {
            var here = BatchShown.address(batch);
            var file = List.of(batch.fileName());
            return Question.askWhy("imports.undo", file, here + "/undo", here, form);
        }
        return shown.done(lang, imports.undo(id, reason, author), id);
    }
}
