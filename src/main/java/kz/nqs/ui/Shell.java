package kz.nqs.ui;

import java.time.LocalDate;
import java.util.function.Supplier;
import kz.nqs.language.Lang;
import kz.nqs.language.Words;
import kz.nqs.law.Citation;
import org.jspecify.annotations.Nullable;

/**
 * The frame around every page.
 *
 * @param path the address without its language, with its query
 * @param section first segment of that path, to mark the place in the navigation
 * @param notice what has just been done, to be shown once
 * @param csrf the token that every form carries
 */
public record Shell(
        Words w,
        String path,
        String section,
        @Nullable Reader reader,
        boolean demonstration,
        int daysAhead,
        LocalDate today,
        @Nullable String notice,
        Supplier<String> csrf) {

    public Lang lang() {
        return w.lang();
    }

    /** The address of a page in the reader's language. */
    public String to(String page) {
        return "/" + lang().code() + page;
    }

    /** This page in the other language. */
    public String inTheOtherLanguage() {
        return "/" + lang().other().code() + path;
    }

    /** {@code приказ № 374, пункт 5, часть 1}. */
    public String cite(Citation citation) {
        return Citations.words(citation, w);
    }

    /** Where the cited paragraph can be read. */
    public String paragraph(Citation citation) {
        return to(Citations.path(citation));
    }
}
