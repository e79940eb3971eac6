package kz.nqs.recognition.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import kz.nqs.files.PreviewSize;
import kz.nqs.files.StoredFiles;
import kz.nqs.language.Lang;
import kz.nqs.participants.Actor;
import kz.nqs.ui.Answer;
import kz.nqs.ui.NoSuchPage;
import org.springframework.http.ContentDisposition;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Copies of documents, handed out as they came in, and how they look upright. */
@Controller
@RequestMapping({Lang.PATH + "/applications/{id}", Lang.PATH + "/cases/{id}"})
class AttachmentPages {
    private final Folders folders;
    private final StoredFiles files;

    AttachmentPages(Folders folders, StoredFiles files) {
        this.folders = folders;
        this.files = files;
    }

    @GetMapping("/attachments/{attachment}")
    Answer whole(
            @PathVariable UUID id,
            @PathVariable UUID attachment,
            HttpServletRequest request,
            Actor actor) {
        var found = folders.find(request, id, attachment, actor);
        return new Answer.SentIn(
                found.size(),
                found.type().mediaType(),
                named(ContentDisposition.attachment(), found.type().named(found.name())),
                out -> files.write(found.file(), out));
    }

    @GetMapping("/previews/{attachment}")
    Answer preview(
            @PathVariable UUID id,
            @PathVariable UUID attachment,
            @RequestParam(defaultValue = "") String size,
            HttpServletRequest request,
            Actor actor) {
        var found = folders.find(request, id, attachment, actor);
        var wanted = size.equals("small") ? PreviewSize.SMALL : PreviewSize.LARGE;
        var picture =
                files.preview(found.file(), wanted)
                        .orElseThrow(() -> new NoSuchPage("not drawn: " + attachment));
        return new Answer.SentIn(
                picture.length,
                "image/jpeg",
                named(ContentDisposition.inline(), found.name() + ".jpg"),
                out -> out.write(picture));
    }

    private static ContentDisposition named(ContentDisposition.Builder how, String name) {
        return how.filename(name, StandardCharsets.UTF_8).build();
    }
}
