package kz.nqs.recognition.web;

import static kz.nqs.ui.Answer.seeOther;

import java.util.UUID;
import kz.nqs.language.Lang;
import kz.nqs.participants.Actor;
import kz.nqs.recognition.CaseAccess;
import kz.nqs.recognition.Correction;
import kz.nqs.recognition.Part;
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

/** 5(4): what is typed to put remarks right is saved by itself. */
@Controller
@RequestMapping(Lang.PATH + "/cases/{id}/correct/draft")
class CorrectionDraftPages {
    private final CaseAccess access;
    private final Correction correction;

    CorrectionDraftPages(CaseAccess access, Correction correction) {
        this.access = access;
        this.correction = correction;
    }

    @PostMapping
    ResponseEntity<Void> saves(
            @PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent, Actor actor) {
        var seen = access.openAs(Part.CANDIDATE, id, actor);
        return CorrectionForm.keep(Form.of(sent), seen, correction)
                ? ResponseEntity.noContent().build()
                : ResponseEntity.status(HttpStatus.CONFLICT).build();
    }

    @GetMapping
    Answer draft(@PathVariable Lang lang, @PathVariable UUID id) {
        return seeOther(lang, "/cases/" + id + "/correct");
    }
}
