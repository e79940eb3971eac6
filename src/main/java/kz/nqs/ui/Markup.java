package kz.nqs.ui;

import java.util.Set;

/** A page's markup, read from the front: what is text, and what kind of element it stands in. */
final class Markup {
    /** Where no button may stand, or would be in the way. */
    private static final Set<String> OF_ITS_OWN =
            Set.of(
                    "a", "button", "label", "legend", "summary", "select", "textarea", "code",
                    "h1", "h2", "h3", "h4", "del", "ins", "output", "caption");

    private static final Set<String> NO_TEXT = Set.of("svg", "script", "style");

    private static final Set<String> EMPTY = Set.of("input", "br", "img", "hr", "wbr");

    private final String html;
    private final String language;
    private String within = "";
    private boolean silent;
    private int depth;

    /** Told each stretch of text, and whether it is plain: in no link, label or heading. */
    interface Reader {
        void text(int from, int to, boolean plain);
    }

    Markup(String html, String language) {
        this.html = html;
        this.language = " lang=\"" + language + "\"";
    }

    void read(Reader reader) {
        int at = 0;
        while (at < html.length()) {
            var open = html.indexOf('<', at);
            var end = open < 0 ? html.length() : open;
            if (end > at && !silent) {
                reader.text(at, end, within.isEmpty());
            }
            if (open >= 0) {
                end = endOfTag(open);
                tag(open, end);
            }
            at = end;
        }
    }

    /** A value in quotes may hold the sign that ends a tag. */
    private int endOfTag(int open) {
        char quote = 0;
        for (int i = open + 1; i < html.length(); i++) {
            var sign = html.charAt(i);
            if (quote != 0) {
                quote = sign == quote ? 0 : quote;
            } else if (sign == '"' || sign == '\'') {
                quote = sign;
            } else if (sign == '>') {
                return i + 1;
            }
        }
        return html.length();
    }

    private void tag(int open, int end) {
        var closes = html.startsWith("</", open);
        var name = name(closes ? open + 2 : open + 1, end);
        if (!within.isEmpty()) {
            depth += name.equals(within) ? (closes ? -1 : 1) : 0;
            if (depth == 0) {
                within = "";
                silent = false;
            }
        } else if (!closes) {
            enter(name, html.substring(open, end));
        }
    }

    private void enter(String name, String tag) {
        if (EMPTY.contains(name)) {
            return;
        }
        silent = NO_TEXT.contains(name) || isForeign(tag) || tag.contains(" hidden");
        if (silent || OF_ITS_OWN.contains(name) || isUnseen(tag)) {
            within = name;
            depth = 1;
        }
    }

    private boolean isForeign(String tag) {
        return tag.contains(" lang=\"") && !tag.contains(language);
    }

    private static boolean isUnseen(String tag) {
        return tag.contains("visually-hidden") || tag.contains(" aria-hidden=\"true\"");
    }

    private String name(int from, int end) {
        int to = from;
        while (to < end && Character.isLetterOrDigit(html.charAt(to))) {
            to++;
        }
        return html.substring(from, to);
    }
}
