package kz.nqs.recognition.web;

import static kz.nqs.ui.Answer.seeOther;

import java.util.UUID;
import kz.nqs.language.Lang;
import kz.nqs.participants.Actor;
import kz.nqs.recognition.DraftAccess;
import kz.nqs.recognition.Drafts;
import kz.nqs.ui.Answer;
import kz.nqs.ui.Form;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What is being typed, saved as it is or thrown away. */
@Controller
@RequestMapping(Lang.PATH + "/applications/{id}")
class DraftPages {
    private final DraftAccess access;
    private final Drafts drafts;

    DraftPages(DraftAccess access, Drafts drafts) {
        this.access = access;
        this.drafts = drafts;
    }

    /** What is being typed is saved by itself. */
    @PostMapping("/draft")
    ResponseEntity<Void> saves(
            @PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent, Actor actor) {
        var form = Form.of(sent);
        var open = access.open(id, actor).id();
        return drafts.save(open, ApplicationForm.seen(form), ApplicationForm.typed(form)).isEmpty()
                ? ResponseEntity.noContent().build()
                : ResponseEntity.status(HttpStatus.CONFLICT).build();
    }

    @GetMapping("/draft")
    Answer draft(@PathVariable Lang lang, @PathVariable UUID id) {
        return seeOther(lang, "/applications/" + id);
    }

    @PostMapping("/discard")
    Answer discards(@PathVariable Lang lang, @PathVariable UUID id, Actor actor) {
        drafts.discard(access.open(id, actor).id());
        return seeOther(lang, "/desk").saying("application.discarded");
    }

    @GetMapping("/discard")
    Answer discard(@PathVariable Lang lang, @PathVariable UUID id) {
        return seeOther(lang, "/applications/" + id);
    }
}
