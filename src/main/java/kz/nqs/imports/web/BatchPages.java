package kz.nqs.imports.web;

import static kz.nqs.ui.Answer.page;
import static kz.nqs.ui.Answer.seeOther;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import kz.nqs.imports.Batch;
import kz.nqs.imports.Done;
import kz.nqs.imports.Imports;
import kz.nqs.imports.KeptLine;
import kz.nqs.imports.Outcome;
import kz.nqs.language.Lang;
import kz.nqs.language.Vocabulary;
import kz.nqs.participants.Actor;
import kz.nqs.ui.Answer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A file that was sent: what it would change, carrying it out, declining it. */
@Controller
@RequestMapping(Lang.PATH + "/imports/{kind:[a-z]+}/{id:[0-9a-f-]{36}}")
class BatchPages {
    private final Imports imports;
    private final ImportAccess access;
    private final BatchShown shown;
    private final Vocabulary vocabulary;

    BatchPages(Imports imports, ImportAccess access, BatchShown shown, Vocabulary vocabulary) {
        this.imports = imports;
        this.access = access;
        this.shown = shown;
        this.vocabulary = vocabulary;
    }

    @GetMapping
    Answer preview(
            @PathVariable String kind,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String show,
            @RequestParam(defaultValue = "1") String page,
            @PathVariable Lang lang,
            Actor actor) {
        access.author(actor);
        var batch = access.batch(kind, id);
        var number = page.matches("[1-9]\\d{0,5}") ? Integer.parseInt(page) : 1;
        return page("imports/web/batch", shown.of(batch, only(show), number, List.of(), lang));
    }

    @PostMapping("/carry-out")
    Answer carryOut(
            @PathVariable Lang lang,
            @PathVariable String kind,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String leaveOut,
            Actor actor) {
        var author = access.author(actor);
        access.batch(kind, id);
        return shown.done(lang, imports.carryOut(id, leaveOut.equals("yes"), author), id);
    }

    @PostMapping("/decline")
    Answer decline(
            @PathVariable Lang lang,
            @PathVariable String kind,
            @PathVariable UUID id,
            Actor actor) {
        var author = access.author(actor);
        access.batch(kind, id);
        return shown.done(lang, new Done.Yes(imports.decline(id, author)), id);
    }

    /** A form's own address, come back to by the browser. */
    @GetMapping({"/carry-out", "/decline"})
    Answer back(@PathVariable Lang lang, @PathVariable String kind, @PathVariable UUID id) {
        return seeOther(lang, "/imports/%s/%s".formatted(kind, id));
    }

    /** Line by line, all of it. */
    @GetMapping("/report.csv")
    Answer report(
            @PathVariable Lang lang,
            @PathVariable String kind,
            @PathVariable UUID id,
            Actor actor) {
        access.author(actor);
        var batch = access.batch(kind, id);
        var report = new Report(access.kind(batch.kind()), vocabulary.in(lang));
        var skip = 0;
        for (var part = part(batch, skip, lang); !part.isEmpty(); part = part(batch, skip, lang)) {
            part.forEach(report::add);
            skip += part.size();
        }
        return Files.csv(report.rows(), batch.fileName() + ".report.csv");
    }

    private List<KeptLine> part(Batch batch, int skip, Lang lang) {
        return imports.lines(batch, List.of(Outcome.values()), 1_000, skip, lang);
    }

    private static @Nullable Outcome only(String show) {
        return Arrays.stream(Outcome.values())
                .filter(outcome -> outcome.name().equals(show))
                .findFirst()
                .orElse(null);
    }
}
