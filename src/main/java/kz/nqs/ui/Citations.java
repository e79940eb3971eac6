package kz.nqs.ui;

import java.util.Locale;
import kz.nqs.language.Words;
import kz.nqs.law.Citation;

/** How a place in an act is named to a reader and where it is read. */
public final class Citations {
    private Citations() {}

    /** {@code приказ № 374, часть первая пункта 5}. */
    public static String words(Citation citation, Words w) {
        var act = citation.act().number();
        var paragraph = citation.paragraph();
        var part = citation.part();
        if (paragraph.startsWith("A")) {
            return w.say("citation.appendix", act, paragraph.substring(1));
        }
        var subparagraph = citation.subparagraph();
        if (subparagraph != null) {
            return w.say("citation.subparagraph", act, paragraph, subparagraph);
        }
        return part == null
                ? w.say("citation.paragraph", act, paragraph)
                : w.say("citation.part", act, paragraph, w.say("citation.ordinal." + part));
    }

    static String path(Citation citation) {
        var place = citation.paragraph().toLowerCase(Locale.ROOT);
        return "/law/%s/%s%s".formatted(citation.act().number(), place, within(place, citation));
    }

    private static String within(String place, Citation citation) {
        var part = citation.part();
        var subparagraph = citation.subparagraph();
        if (subparagraph != null) {
            return "#p%s-%ss%s".formatted(place, part, subparagraph.replace(")", ""));
        }
        return part == null ? "" : "?part=" + part;
    }
}
