package kz.nqs.ui;

import java.util.Locale;
import kz.nqs.language.Words;
import kz.nqs.law.Citation;

/** How a place in an act is named to a reader and where it is read. */
public final class Citations {
    private Citations() {}

    public static String words(Citation citation, Words w) {
        var act = citation.act().number();
        var paragraph = citation.paragraph();
        var part = citation.part();
        if (paragraph.startsWith("A")) {
            return w.say("citation.appendix", act, paragraph.substring(1));
        }
        return part == null
                ? w.say("citation.paragraph", act, paragraph)
                : w.say("citation.part", act, paragraph, part);
    }

    static String path(Citation citation) {
        var part = citation.part();
        return "/law/%s/%s%s"
                .formatted(
                        citation.act().number(),
                        citation.paragraph().toLowerCase(Locale.ROOT),
                        part == null ? "" : "?part=" + part);
    }
}
