package kz.nqs.recognition.web;

import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import kz.nqs.files.Receipt;
import kz.nqs.files.Receipt.Later;
import kz.nqs.files.Receipt.Refused;
import kz.nqs.recognition.Copies;
import kz.nqs.recognition.Folder;
import kz.nqs.recognition.Recognition.FilePart;
import kz.nqs.ui.Form;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/** Files sent whole with a form, by a browser without script: 4, copies of documents. */
@Component
class Uploads {
    private static final Pattern REMOVE =
            Pattern.compile("remove:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private final Copies copies;

    Uploads(Copies copies) {
        this.copies = copies;
    }

    /** Keeps what can be kept and notes on the form what cannot. */
    void keep(MultipartHttpServletRequest request, Form form, Folder folder) throws IOException {
        for (var part : FilePart.values()) {
            for (var file : request.getFiles(field(part))) {
                if (!Objects.requireNonNullElse(file.getOriginalFilename(), "").isEmpty()) {
                    note(received(folder, part, file), field(part), form);
                }
            }
        }
    }

    /** What was begun and has not come whole is finished or taken away before it is handed in. */
    void noteUnfinished(Form form, Folder folder) {
        copies.unfinished(folder)
                .forEach(
                        upload ->
                                form.wrong(
                                        field(FilePart.valueOf(upload.label())),
                                        "attachment.unfinished",
                                        upload.name()));
    }

    /** The copy that the pressed button takes away. */
    static Optional<UUID> removed(Form form) {
        return Optional.of(form.value("do"))
                .filter(REMOVE.asMatchPredicate())
                .map(button -> UUID.fromString(button.substring(button.indexOf(':') + 1)));
    }

    static String field(FilePart part) {
        return "file-" + part.name().toLowerCase(Locale.ROOT);
    }

    private Receipt received(Folder folder, FilePart part, MultipartFile file) throws IOException {
        var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        try (var content = file.getInputStream()) {
            return copies.receive(folder, part, name, file.getSize(), content);
        }
    }

    private static void note(Receipt receipt, String field, Form form) {
        if (receipt instanceof Refused(var key, var filling)) {
            form.wrong(field, key, filling.toArray());
        } else if (receipt instanceof Later) {
            form.wrong(field, "attachment.later");
        }
    }
}
