package kz.nqs.recognition.web;

import static kz.nqs.ui.Answer.page;

import java.util.Map;
import kz.nqs.files.Receipt;
import kz.nqs.files.Receipt.Elsewhere;
import kz.nqs.files.Receipt.Later;
import kz.nqs.files.Receipt.Refused;
import kz.nqs.files.Receipt.Sound;
import kz.nqs.files.Receipt.Underway;
import kz.nqs.files.StoredFile;
import kz.nqs.language.Lang;
import kz.nqs.language.Vocabulary;
import kz.nqs.recognition.Attachments;
import kz.nqs.recognition.Folder;
import kz.nqs.recognition.Folder.OfDraft;
import kz.nqs.ui.Answer;
import kz.nqs.ui.Answer.Bare;
import kz.nqs.ui.NoSuchPage;
import org.springframework.stereotype.Component;

/** What became of a piece of a file, in words for the script and for the person. */
@Component
class UploadAnswers {
    static final String OFFSET = "Upload-Offset";
    private final Attachments attachments;
    private final Vocabulary vocabulary;

    UploadAnswers(Attachments attachments, Vocabulary vocabulary) {
        this.attachments = attachments;
        this.vocabulary = vocabulary;
    }

    Answer begun(Receipt receipt, String address, Lang lang) {
        return receipt instanceof Underway(var upload)
                ? new Bare(
                        201,
                        Map.of(
                                "Location",
                                address + "/" + upload.id(),
                                OFFSET,
                                text(upload.received())),
                        "")
                : other(receipt, lang);
    }

    Answer wentOn(Receipt receipt, Folder folder, Lang lang) {
        return switch (receipt) {
            case Underway(var upload) -> new Bare(204, Map.of(OFFSET, text(upload.received())), "");
            case Sound(var file) -> attached(folder, file);
            default -> other(receipt, lang);
        };
    }

    private Answer other(Receipt receipt, Lang lang) {
        return switch (receipt) {
            case Refused(var key, var filling) ->
                    new Bare(422, Map.of(), vocabulary.in(lang).say(key, filling.toArray()));
            case Elsewhere(var received) -> new Bare(409, Map.of(OFFSET, text(received)), "");
            case Later _, Underway _, Sound _ -> new Bare(503, Map.of("Retry-After", "10"), "");
        };
    }

    /** The line of the page that shows it. */
    private Answer attached(Folder folder, StoredFile file) {
        var attachment =
                attachments.all(folder).stream()
                        .filter(a -> a.sha256().equals(file.sha256()))
                        .filter(a -> a.name().equals(file.name()))
                        .findFirst()
                        .orElseThrow(() -> new NoSuchPage("removed meanwhile"));
        return page("recognition/web/attached", new Attached(address(folder), attachment));
    }

    static String address(Folder folder) {
        return (folder instanceof OfDraft ? "/applications/" : "/cases/") + folder.id();
    }

    private static String text(int number) {
        return String.valueOf(number);
    }
}
