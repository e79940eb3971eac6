package kz.nqs.imports.web;

import static kz.nqs.ui.Answer.again;
import static kz.nqs.ui.Answer.seeOther;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import kz.nqs.imports.Batch;
import kz.nqs.imports.Done;
import kz.nqs.imports.Imports;
import kz.nqs.imports.Outcome;
import kz.nqs.imports.Problem;
import kz.nqs.language.Lang;
import kz.nqs.ui.Answer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what the page of a file shows, and says what came of a step. */
@Component
class BatchShown {
    private static final Problem READ_AGAIN = Problem.error(0, "", "imports.done.read-again");
    private final Imports imports;
    private final ImportAccess access;

    BatchShown(Imports imports, ImportAccess access) {
        this.imports = imports;
        this.access = access;
    }

    Answer done(Lang lang, Done done, UUID id) {
        return switch (done) {
            case Done.Yes(var batch) ->
                    seeOther(lang, address(batch)).saying(state(batch), counted(batch));
            case Done.ReadAgain(var batch) ->
                    again("imports/web/batch", of(batch, null, 1, List.of(READ_AGAIN), lang));
            case Done.No(var why) ->
                    again(
                            "imports/web/batch",
                            of(imports.batch(id).orElseThrow(), null, 1, why, lang));
        };
    }

    /** What the file has come to, now or before. */
    private static String state(Batch batch) {
        var ofKind = batch.state() == Batch.State.CARRIED_OUT ? "." + batch.kind() : "";
        return "imports.done." + batch.state() + ofKind;
    }

    /** How many were changed, how many are new, how many are gone. */
    private String[] counted(Batch batch) {
        var counts = imports.counts(batch.id());
        return Stream.of(Outcome.CHANGED, Outcome.NEW, Outcome.REMOVED)
                .map(outcome -> String.valueOf(counts.getOrDefault(outcome, 0)))
                .toArray(String[]::new);
    }

    static String address(Batch batch) {
        return "/imports/%s/%s".formatted(batch.kind(), batch.id());
    }

    BatchPage of(
            Batch batch, @Nullable Outcome only, int number, List<Problem> refused, Lang lang) {
        var shown = only == null ? BatchPage.TOLD : List.of(only);
        var skip = (number - 1) * BatchPage.LINES;
        return new BatchPage(
                access.kind(batch.kind()),
                batch,
                imports.counts(batch.id()),
                imports.lines(batch, shown, BatchPage.LINES, skip, lang),
                only == null
                        ? imports.lines(batch, BatchPage.QUIET, BatchPage.LINES, 0, lang)
                        : List.of(),
                only,
                number,
                batch.state() == Batch.State.CARRIED_OUT && imports.isLast(batch),
                refused);
    }
}
