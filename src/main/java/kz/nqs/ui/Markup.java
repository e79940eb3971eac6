package kz.nqs.ui;

import java.util.Set;

/** A page's markup, read from the front: what is text, and what kind of element it stands in. */
final class Markup {
    /** Where no button may stand, or would be in the way, or unseen: a narrow page hides thead. */
    private static final Set<String> OF_ITS_OWN =
            Set.of(
                    "a",
                    "thead",
                    "button",
                    "label",
                    "legend",
                    "summary",
                    "select",
                    "textarea",
                    "code",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "del",
                    "ins",
                    "output",
                    "caption");

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
        int at = open;
        while (true) {
            var end = html.indexOf('>', at);
            if (end < 0) {
                return html.length();
            }
            var quote = html.indexOf('"', at, end);
            if (quote < 0) {
                return end + 1;
            }
            at = html.indexOf('"', quote + 1) + 1;
        }
    }

    private void tag(int open, int end) {
        var closes = html.charAt(open + 1) == '/';
        if (!within.isEmpty()) {
            if (html.startsWith(within, closes ? open + 2 : open + 1)) {
                leave(name(closes ? open + 2 : open + 1, end), closes);
            }
        } else if (!closes) {
            enter(name(open + 1, end), open, end);
        }
    }

    private void leave(String name, boolean closes) {
        depth += name.equals(within) ? (closes ? -1 : 1) : 0;
        if (depth == 0) {
            within = "";
            silent = false;
        }
    }

    private void enter(String name, int open, int end) {
        if (EMPTY.contains(name)) {
            return;
        }
        var bare = html.charAt(open + 1 + name.length()) == '>';
        silent = NO_TEXT.contains(name) || (!bare && isSilent(open, end));
        if (silent || OF_ITS_OWN.contains(name) || (!bare && isUnseen(open, end))) {
            within = name;
            depth = 1;
        }
    }

    private boolean isSilent(int open, int end) {
        return isForeign(open, end) || has(" hidden", open, end);
    }

    private boolean isForeign(int open, int end) {
        return has(" lang=\"", open, end) && !has(language, open, end);
    }

    private boolean isUnseen(int open, int end) {
        return has("visually-hidden", open, end) || has(" aria-hidden=\"true\"", open, end);
    }

    private boolean has(String words, int open, int end) {
        return html.indexOf(words, open, end) >= 0;
    }

    private String name(int from, int end) {
        int to = from;
        while (to < end && Character.isLetterOrDigit(html.charAt(to))) {
            to++;
        }
        return html.substring(from, to);
    }
}
