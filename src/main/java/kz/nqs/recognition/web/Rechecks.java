package kz.nqs.recognition.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kz.nqs.journal.Entry;
import kz.nqs.recognition.Application;
import kz.nqs.recognition.Attachments;
import kz.nqs.recognition.EarlierApplications;
import kz.nqs.recognition.Recognition;
import kz.nqs.recognition.Recognition.FilePart;
import kz.nqs.recognition.Recognition.Registered;
import kz.nqs.recognition.Recognition.Remark;
import kz.nqs.recognition.Recognition.Returned;
import kz.nqs.recognition.Recognition.Uncorrected;
import kz.nqs.recognition.RecognitionCase;
import org.springframework.stereotype.Component;

/** Finds what was remarked upon in a case and what has changed since. */
@Component
class Rechecks {
    private static final String SENT = "recognition.step.SendRemarks";
    private final EarlierApplications earlier;
    private final Attachments attachments;

    Rechecks(EarlierApplications earlier, Attachments attachments) {
        this.earlier = earlier;
        this.attachments = attachments;
    }

    /** Empty where no remarks were sent, or the check is over. */
    Optional<Recheck> of(RecognitionCase found, List<Entry> journaled) {
        return isOpen(found.state())
                ? journaled.stream()
                        .filter(entry -> entry.step().equals(SENT))
                        .reduce((_, later) -> later)
                        .map(sent -> recheck(found, sent))
                : Optional.empty();
    }

    private static boolean isOpen(Recognition state) {
        return state instanceof Registered
                || state instanceof Returned
                || state instanceof Uncorrected;
    }

    private Recheck recheck(RecognitionCase found, Entry sent) {
        var isBack = found.state() instanceof Registered;
        var id = found.file().id();
        return new Recheck(
                sent.at(),
                isBack,
                remarks(sent),
                isBack ? changes(id, found.application()) : List.of(),
                isBack
                        ? attachments.ofCase(id).stream()
                                .filter(added -> added.addedAt().isAfter(sent.at()))
                                .toList()
                        : List.of());
    }

    private static List<Remark> remarks(Entry sent) {
        return Arrays.stream(FilePart.values())
                .flatMap(
                        part ->
                                Stream.ofNullable(sent.details().get("remark-" + part))
                                        .map(text -> new Remark(part, text)))
                .toList();
    }

    private List<Change> changes(UUID id, Application now) {
        return earlier.of(id).map(before -> changes(before, now)).orElse(List.of());
    }

    private static List<Change> changes(Application before, Application now) {
        var was = ApplicationForm.of(before);
        return ApplicationForm.of(now).entrySet().stream()
                .filter(field -> !field.getValue().equals(was.get(field.getKey())))
                .map(
                        field ->
                                new Change(
                                        "application.field." + field.getKey(),
                                        was.getOrDefault(field.getKey(), ""),
                                        field.getValue()))
                .toList();
    }
}
