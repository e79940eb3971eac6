package kz.nqs.imports.web;

import static kz.nqs.ui.Answer.again;
import static kz.nqs.ui.Answer.page;
import static kz.nqs.ui.Answer.seeOther;

import java.io.IOException;
import java.util.UUID;
import kz.nqs.imports.Imports;
import kz.nqs.imports.Ordered;
import kz.nqs.imports.Sent.NotRead;
import kz.nqs.imports.Sent.Proposed;
import kz.nqs.language.Lang;
import kz.nqs.participants.Actor;
import kz.nqs.ui.Answer;
import kz.nqs.ui.Form;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Sending a file, for the authorised body alone: 399, 5 and 11; 391, 7. */
@Controller
@RequestMapping(Lang.PATH + "/imports")
class ImportPages {
    private final Imports imports;
    private final ImportAccess access;
    private final OrderedForm orderedForm;

    ImportPages(Imports imports, ImportAccess access, OrderedForm orderedForm) {
        this.imports = imports;
        this.access = access;
        this.orderedForm = orderedForm;
    }

    @GetMapping
    Answer hub(Actor actor) {
        access.author(actor);
        return page("imports/web/hub", access.kinds());
    }

    @GetMapping("/{kind:[a-z]+}")
    Answer kind(@PathVariable String kind, Actor actor) {
        access.author(actor);
        return page("imports/web/kind", of(kind, Form.empty()));
    }

    @PostMapping("/{kind:[a-z]+}")
    Answer send(
            @PathVariable Lang lang,
            @PathVariable String kind,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Actor actor)
            throws IOException {
        var author = access.author(actor);
        access.kind(kind);
        var form = Form.of(sent);
        var ordered = orderedForm.read(form);
        if (file == null || FileName.of(file).isEmpty()) {
            form.wrong("file", "imports.file.needed");
        } else if (file.isEmpty()) {
            form.wrong("file", "imports.file.nothing", FileName.of(file));
        } else if (!form.isRight()) {
            form.wrong("file", "imports.file.again", FileName.of(file));
        }
        if (form.isRight() && ordered.isPresent() && file != null) {
            Ordered by = ordered.get();
            switch (imports.send(kind, FileName.of(file), file.getBytes(), by, author)) {
                case Proposed(var batch) -> {
                    return seeOther(lang, "/imports/%s/%s".formatted(kind, batch.id()));
                }
                case NotRead(var why) -> form.wrong("file", why.message(), why.filling().toArray());
            }
        }
        return again("imports/web/kind", of(kind, form));
    }

    /** What there is now, in the columns of the kind: edited, it can be sent back. */
    @GetMapping("/{kind:[a-z]+}/present.{type:xlsx|csv}")
    Answer present(
            @PathVariable Lang lang,
            @PathVariable String kind,
            @PathVariable String type,
            Actor actor) {
        access.author(actor);
        return Files.present(access.kind(kind), type, lang);
    }

    /** The file as it was sent. */
    @GetMapping("/{kind:[a-z]+}/{id}/file")
    Answer file(@PathVariable String kind, @PathVariable UUID id, Actor actor) {
        access.author(actor);
        var batch = access.batch(kind, id);
        return new Answer.File(
                imports.content(batch.id()),
                "application/octet-stream",
                ContentDisposition.attachment()
                        .filename(batch.fileName(), java.nio.charset.StandardCharsets.UTF_8)
                        .build());
    }

    private KindPage of(String kind, Form form) {
        return new KindPage(access.kind(kind), imports.ofKind(kind), form);
    }
}
