package kz.nqs.recognition.web;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import kz.nqs.recognition.Attachments;
import kz.nqs.recognition.Recognition.FilePart;
import kz.nqs.ui.Form;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/** Files sent with a form: 4, copies of documents. */
final class Uploads {
    private Uploads() {}

    /** Takes in a file of an accepted kind. */
    interface Keeping {
        void keep(FilePart part, String name, String mediaType, byte[] content);
    }

    /** Keeps what can be kept and notes on the form what cannot. */
    static void keep(MultipartHttpServletRequest request, Form form, Keeping keeping)
            throws IOException {
        for (var part : FilePart.values()) {
            for (var file : filesOf(request, part)) {
                if (!file.isEmpty()) {
                    keep(part, file, form, keeping);
                }
            }
        }
    }

    static String field(FilePart part) {
        return "file-" + part.name().toLowerCase(Locale.ROOT);
    }

    private static List<MultipartFile> filesOf(MultipartHttpServletRequest request, FilePart part) {
        return request.getFiles(field(part));
    }

    private static void keep(FilePart part, MultipartFile file, Form form, Keeping keeping)
            throws IOException {
        var content = file.getBytes();
        var mediaType = Attachments.mediaType(content);
        if (mediaType.isEmpty()) {
            form.wrong(field(part), "application.file-kind", nameOf(file));
            return;
        }
        keeping.keep(part, nameOf(file), mediaType.get(), content);
    }

    /** The last part of the name only, without what no file name should have. */
    private static String nameOf(MultipartFile file) {
        var sent = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        var last = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        var clean = last.replaceAll("[\\p{Cntrl}\"<>]", "").strip();
        return clean.isEmpty() ? "file" : clean.substring(0, Math.min(clean.length(), 120));
    }
}
