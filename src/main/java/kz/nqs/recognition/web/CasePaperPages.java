package kz.nqs.recognition.web;

import static kz.nqs.recognition.RecognitionCases.ROOM;

import java.util.Optional;
import java.util.UUID;
import kz.nqs.language.Lang;
import kz.nqs.language.Vocabulary;
import kz.nqs.letters.Letters;
import kz.nqs.looks.Shown;
import kz.nqs.papers.KeptPaper;
import kz.nqs.papers.Papers;
import kz.nqs.participants.Actor;
import kz.nqs.recognition.CaseAccess;
import kz.nqs.recognition.Handing;
import kz.nqs.ui.Answer;
import kz.nqs.ui.NoSuchPage;
import org.springframework.http.ContentDisposition;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The papers of a case as they were made, for whoever may see the case. */
@Controller
@RequestMapping(Lang.PATH + "/cases/{id}/papers")
class CasePaperPages {
    private final CaseAccess access;
    private final Papers papers;
    private final Letters letters;
    private final Handing handing;
    private final Vocabulary vocabulary;

    CasePaperPages(
            CaseAccess access,
            Papers papers,
            Letters letters,
            Handing handing,
            Vocabulary vocabulary) {
        this.access = access;
        this.papers = papers;
        this.letters = letters;
        this.handing = handing;
        this.vocabulary = vocabulary;
    }

    /** The newest of its kind, or the version asked for. */
    @GetMapping("/{kind}")
    Answer paper(
            @PathVariable Lang lang,
            @PathVariable UUID id,
            @PathVariable String kind,
            @RequestParam(defaultValue = "") String version,
            Actor actor) {
        var found =
                kept(id, kind, lang, version)
                        .orElseThrow(() -> new NoSuchPage("no such paper in the case"));
        var name = vocabulary.both(w -> w.say("paper." + found.kind()));
        var shown = new Shown(Shown.Kind.PAPER, found.id().toString(), name);
        var seen = access.open(id, actor, shown);
        if (seen.isCandidate() && found.letter() != null) {
            letters.letter(found.letter()).ifPresent(handing::opened); // the letter itself is read
        }
        var number = seen.found().file().number();
        return new Answer.File(papers.bytes(found), found.mediaType(), name(number, found));
    }

    private Optional<KeptPaper> kept(UUID id, String kind, Lang lang, String version) {
        return papers.of(ROOM, id).stream()
                .filter(paper -> paper.kind().equals(kind) && paper.isFor(lang))
                .filter(p -> version.isEmpty() || version.equals(String.valueOf(p.version())))
                .reduce((_, later) -> later);
    }

    /** Shown where the reader can show it; an event is for a calendar to open. */
    private static ContentDisposition name(String number, KeptPaper paper) {
        var isPdf = paper.mediaType().equals("application/pdf");
        var name =
                "%s-%s-%d-%s.%s"
                        .formatted(
                                number,
                                paper.kind(),
                                paper.version(),
                                paper.lang(),
                                isPdf ? "pdf" : "ics");
        return (isPdf ? ContentDisposition.inline() : ContentDisposition.attachment())
                .filename(name)
                .build();
    }
}
