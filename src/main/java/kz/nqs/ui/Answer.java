package kz.nqs.ui;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import kz.nqs.language.Lang;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;

/** What a controller answers: a page, another address, or a file. */
public sealed interface Answer {

    /** A page drawn by a template; the template's parameters are {@code shell} and {@code page}. */
    record Page(String template, Object page, int status) implements Answer {}

    /** See another page, with a message shown there once. */
    record SeeOther(String path, @Nullable String notice, List<String> filling) implements Answer {
        /** An address as it stands, such as the one wanted before signing in. */
        public static SeeOther to(String address) {
            return new SeeOther(address, null, List.of());
        }

        public SeeOther saying(String noticeKey, String... noticeFilling) {
            return new SeeOther(path, noticeKey, List.of(noticeFilling));
        }
    }

    /** Bytes for the reader to keep or look at. */
    @SuppressWarnings("ArrayRecordComponent")
    record File(byte[] bytes, String mediaType, ContentDisposition name) implements Answer {}

    /** What somebody sent in, handed out as it came: to be kept or looked at, never to be run. */
    record SentIn(long size, String mediaType, ContentDisposition name, Writing writing)
            implements Answer {}

    /** Writes bytes out, piece by piece. */
    interface Writing {
        void to(OutputStream out) throws IOException;
    }

    /** For a script: a status, headers, and a sentence if there is one to say. */
    record Bare(int status, Map<String, String> headers, String sentence) implements Answer {
        public static Bare of(int status) {
            return new Bare(status, Map.of(), "");
        }
    }

    static Page page(String template, Object page) {
        return new Page(template, page, 200);
    }

    /** The form comes back filled, with what is to be put right. */
    static Page again(String template, Object page) {
        return new Page(template, page, 422);
    }

    static SeeOther seeOther(Lang lang, String path) {
        return new SeeOther("/" + lang.code() + path, null, List.of());
    }
}
