package kz.nqs.recognition.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import kz.nqs.files.Limits;
import kz.nqs.language.Lang;
import kz.nqs.participants.Actor;
import kz.nqs.recognition.Attachments;
import kz.nqs.recognition.Copies;
import kz.nqs.recognition.Recognition.FilePart;
import kz.nqs.ui.Answer;
import kz.nqs.ui.Answer.Bare;
import kz.nqs.ui.Answer.SeeOther;
import kz.nqs.ui.NoSuchPage;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;

/** Copies of documents sent piece by piece over a bad network: docs/decisions/0010. */
@Controller
@RequestMapping({Lang.PATH + "/applications/{id}/uploads", Lang.PATH + "/cases/{id}/uploads"})
class UploadPages {
    private final Folders folders;
    private final Copies copies;
    private final Attachments attachments;
    private final UploadAnswers answers;

    UploadPages(Folders folders, Copies copies, Attachments attachments, UploadAnswers answers) {
        this.folders = folders;
        this.copies = copies;
        this.attachments = attachments;
        this.answers = answers;
    }

    @PostMapping
    Answer begins(
            @PathVariable Lang lang,
            @PathVariable UUID id,
            @RequestParam FilePart part,
            @RequestParam String name,
            @RequestParam long size,
            @RequestParam(defaultValue = "") String sha256,
            HttpServletRequest request,
            Actor actor) {
        var folder = folders.open(request, id, actor);
        var announced = sha256.matches("[0-9a-f]{64}") ? sha256 : "";
        return answers.begun(
                copies.begin(folder, part, name, size, announced), request.getRequestURI(), lang);
    }

    @GetMapping
    Answer back(HttpServletRequest request) {
        return SeeOther.to(request.getRequestURI().replaceFirst("/uploads$", ""));
    }

    /** How much of it is here. */
    @RequestMapping(path = "/{upload}", method = RequestMethod.HEAD)
    Answer asks(
            @PathVariable UUID id,
            @PathVariable UUID upload,
            HttpServletRequest request,
            Actor actor) {
        var found =
                copies.find(folders.open(request, id, actor), upload)
                        .orElseThrow(() -> new NoSuchPage("no upload " + upload));
        return new Bare(
                204,
                Map.of(
                        UploadAnswers.OFFSET,
                        String.valueOf(found.received()),
                        "Upload-Length",
                        String.valueOf(found.size())),
                "");
    }

    /** The next piece. */
    @PatchMapping("/{upload}")
    Answer goesOn(
            @PathVariable Lang lang,
            @PathVariable UUID id,
            @PathVariable UUID upload,
            @RequestHeader(UploadAnswers.OFFSET) int start,
            HttpServletRequest request,
            Actor actor)
            throws IOException {
        var folder = folders.open(request, id, actor);
        if (copies.find(folder, upload).isEmpty()) {
            throw new NoSuchPage("no upload " + upload);
        }
        var piece = request.getInputStream().readNBytes(Limits.PIECE + 1);
        return piece.length > Limits.PIECE || start < 0
                ? Bare.of(413)
                : answers.wentOn(copies.append(folder, upload, start, piece), folder, lang);
    }

    /** The person does not want it any more. */
    @DeleteMapping("/{upload}")
    Answer ends(
            @PathVariable UUID id,
            @PathVariable UUID upload,
            HttpServletRequest request,
            Actor actor) {
        attachments.remove(folders.open(request, id, actor), upload);
        return Bare.of(204);
    }
}
