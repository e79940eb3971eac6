package kz.nqs.imports.web;

import org.springframework.web.multipart.MultipartFile;

/** The name of a file as it was sent. */
final class FileName {
    private FileName() {}

    /** The last part of the name only, without what no file name should have. */
    static String of(MultipartFile file) {
        var sent = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        var last = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        var clean = last.replaceAll("[\\p{Cntrl}\"<>]", "").strip();
        return clean.isEmpty() ? "file" : clean.substring(0, Math.min(clean.length(), 120));
    }
}
