package kz.nqs.recognition.web;

import static kz.nqs.recognition.RecognitionCases.ROOM;
import static kz.nqs.ui.Answer.page;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import kz.nqs.journal.Journal;
import kz.nqs.language.Lang;
import kz.nqs.language.Vocabulary;
import kz.nqs.participants.Actor;
import kz.nqs.recognition.CaseAccess;
import kz.nqs.ui.Answer;
import org.springframework.http.ContentDisposition;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What is written of a case and where it stands: its journal, and the order as a picture. */
@Controller
@RequestMapping(Lang.PATH + "/cases/{id}")
class CaseRecordPages {
    private final CaseAccess access;
    private final Journal journal;
    private final Vocabulary vocabulary;

    CaseRecordPages(CaseAccess access, Journal journal, Vocabulary vocabulary) {
        this.access = access;
        this.journal = journal;
        this.vocabulary = vocabulary;
    }

    @GetMapping("/journal")
    Answer journal(
            @PathVariable Lang lang,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String who,
            @RequestParam(defaultValue = "") String q,
            Actor actor) {
        return page("recognition/web/journal", read(lang, id, who, q, actor));
    }

    /** Exactly the entries that the page shows. */
    @GetMapping("/journal.csv")
    Answer export(
            @PathVariable Lang lang,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String who,
            @RequestParam(defaultValue = "") String q,
            Actor actor) {
        var read = read(lang, id, who, q, actor);
        var name = read.seen().found().file().number() + ".csv";
        return new Answer.File(
                read.csv(vocabulary.in(lang)),
                "text/csv; charset=utf-8",
                ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build());
    }

    @GetMapping("/map")
    Answer map(@PathVariable UUID id, Actor actor) {
        var seen = access.open(id, actor);
        var present = seen.found().state().getClass().getSimpleName();
        var walked = Walked.of(journal.of(ROOM, id), present);
        return page("recognition/web/map", new CaseMap(seen, walked));
    }

    private CaseJournal read(Lang lang, UUID id, String who, String wanted, Actor actor) {
        var seen = access.open(id, actor);
        var all = CaseView.shown(journal.of(ROOM, id));
        return CaseJournal.of(seen, all, who, wanted, vocabulary.in(lang));
    }
}
