package kz.nqs.ui;

import gg.jte.Content;
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
 * @param answer the page that stands in the frame
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
        Supplier<String> csrf,
        Answer.Page answer,
        TermUses terms,
        Parts parts) {

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

    /** {@code приказ № 374, часть первая пункта 5}; a number stays on its word's line. */
    public String cite(Citation citation) {
        return Citations.words(citation, w)
                .replaceAll("(№|пункта?|подпункт|приложение) ", "$1\u00a0");
    }

    /** Where the cited paragraph can be read. */
    public String paragraph(Citation citation) {
        return to(Citations.path(citation));
    }

    /** Whether a form came back to be put right. */
    public boolean isAgain() {
        return answer.status() == 422 || answer.status() == 409;
    }

    /** The key of what help there is for this page: {@code help.portal.desk}. */
    public String help() {
        return "help." + answer.template().replace("/web/", ".").replace('/', '.');
    }

    /** How a citation is named, and where it is read; alike on all pages. */
    public Content basis(Citation citation, Content content) {
        return alike("basis-" + citation.act() + citation.place(), content);
    }

    /** A part of the frame that is alike for all readers and addresses. */
    public Content alike(String part, Content content) {
        return parts.once(lang(), part, content);
    }

    /** What the page says with the terms of the law marked; on their own page they need no mark. */
    public Marked marked(Content content) {
        if (isAgain()) {
            Parts.draw(content); // the summary stands above the fields that it names
        }
        var html = Parts.draw(content);
        return section.equals("glossary")
                ? TermMarks.unmarked(html)
                : TermMarks.of(html, terms, lang());
    }
}
