package kz.nqs.recognition.web;

import static kz.nqs.recognition.RecognitionCases.ROOM;
import static kz.nqs.ui.Answer.again;
import static kz.nqs.ui.Answer.page;
import static kz.nqs.ui.Answer.seeOther;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.nqs.language.Lang;
import kz.nqs.letters.Letter;
import kz.nqs.letters.Letters;
import kz.nqs.looks.Shown;
import kz.nqs.papers.Papers;
import kz.nqs.participants.Actor;
import kz.nqs.recognition.CaseAccess;
import kz.nqs.recognition.CaseAccess.Seen;
import kz.nqs.recognition.Handing;
import kz.nqs.recognition.Part;
import kz.nqs.ui.Answer;
import kz.nqs.ui.Days;
import kz.nqs.ui.Form;
import kz.nqs.ui.NoSuchPage;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The letters of a case: read by the addressee, or handed over to one who applied on paper. */
@Controller
@RequestMapping(Lang.PATH + "/cases/{id}/letters/{letter}")
class LetterPages {
    private final CaseAccess access;
    private final Letters letters;
    private final Papers papers;
    private final Handing handing;
    private final Clock clock;

    LetterPages(CaseAccess access, Letters letters, Papers papers, Handing handing, Clock clock) {
        this.access = access;
        this.letters = letters;
        this.papers = papers;
        this.handing = handing;
        this.clock = clock;
    }

    @GetMapping
    Answer letter(
            @PathVariable Lang lang,
            @PathVariable UUID id,
            @PathVariable UUID letter,
            Actor actor) {
        var found = found(id, letter);
        var shown = new Shown(Shown.Kind.LETTER, letter.toString(), found.title());
        var seen = access.open(id, actor, shown);
        if (actor.is(found.addressee())) {
            handing.opened(found);
        }
        return page("recognition/web/letter", read(lang, seen, found, handedToday()));
    }

    /** 20: the day of receipt, where the candidate receives on paper. */
    @PostMapping("/handed")
    Answer handed(
            @PathVariable Lang lang,
            @PathVariable UUID id,
            @PathVariable UUID letter,
            @RequestParam MultiValueMap<String, String> sent,
            Actor actor) {
        var seen = access.openAs(Part.REGISTRAR, id, actor);
        var found = found(id, letter);
        var form = Form.of(sent);
        var day = Days.typed(form, "day");
        var author = seen.author(Part.REGISTRAR);
        var byPost = form.value("how").equals("post");
        var isNoted =
                day != null
                        && (byPost
                                ? handing.byPost(found, day, author)
                                : handing.over(found, day, author));
        if (!isNoted) {
            form.wrong("day", "letter.handed.wrong");
            return again("recognition/web/letter", read(lang, seen, found, form));
        }
        return seeOther(lang, "/cases/" + id + "/letters/" + letter)
                .saying(byPost ? "letter.posted.done" : "letter.handed.done");
    }

    @GetMapping("/handed")
    Answer back(@PathVariable Lang lang, @PathVariable UUID id, @PathVariable UUID letter) {
        return seeOther(lang, "/cases/" + id + "/letters/" + letter);
    }

    private Form handedToday() {
        var today = ReceiptFields.TYPED.format(LocalDate.now(clock));
        return Form.filled(Map.of("how", "hand", "day", today));
    }

    private LetterPage read(Lang lang, Seen seen, Letter letter, Form form) {
        var paper =
                papers.of(ROOM, letter.subject()).stream()
                        .filter(p -> letter.id().equals(p.letter()) && p.isFor(lang))
                        .filter(p -> p.mediaType().equals("application/pdf"))
                        .findFirst();
        var posted = letters.posted(List.of(letter)).get(letter.id());
        return new LetterPage(seen, letter, paper.orElse(null), posted, form);
    }

    private Letter found(UUID id, UUID letter) {
        return letters.letter(letter)
                .filter(l -> l.room().equals(ROOM) && l.subject().equals(id))
                .orElseThrow(() -> new NoSuchPage("no such letter in the case"));
    }
}
