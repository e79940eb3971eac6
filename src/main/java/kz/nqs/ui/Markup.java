package kz.nqs.ui;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Arrays;
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

    private static final byte[] NOTHING = {};
    private static final byte[] LANG = ascii(" lang=\"");
    private static final byte[] HIDDEN = ascii(" hidden");
    private static final byte[] VISUALLY_HIDDEN = ascii("visually-hidden");
    private static final byte[] ARIA_HIDDEN = ascii(" aria-hidden=\"true\"");

    private final byte[] html;
    private final byte[] language;
    private byte[] within = NOTHING;
    private boolean silent;
    private int depth;

    /** Told each stretch of text, and whether it is plain: in no link, label or heading. */
    interface Reader {
        void text(int from, int to, boolean plain);
    }

    /**
     * @param html in UTF-8
     */
    Markup(byte[] html, String language) {
        this.html = html;
        this.language = ascii(" lang=\"" + language + "\"");
    }

    void read(Reader reader) {
        int at = 0;
        while (at < html.length) {
            var open = indexOf('<', at, html.length);
            var end = open < 0 ? html.length : open;
            if (end > at && !silent) {
                reader.text(at, end, within.length == 0);
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
        boolean quoted = false;
        for (int at = open; at < html.length; at++) {
            if (html[at] == '"') {
                quoted = !quoted;
            } else if (html[at] == '>' && !quoted) {
                return at + 1;
            }
        }
        return html.length;
    }

    private void tag(int open, int end) {
        var closes = html[open + 1] == '/';
        if (within.length > 0) {
            var name = closes ? open + 2 : open + 1;
            if (stands(within, name) && !isOfAName(html[name + within.length])) {
                leave(closes);
            }
        } else if (!closes) {
            enter(open, end);
        }
    }

    private void leave(boolean closes) {
        depth += closes ? -1 : 1;
        if (depth == 0) {
            within = NOTHING;
            silent = false;
        }
    }

    private void enter(int open, int end) {
        var name = name(open + 1);
        if (EMPTY.contains(name)) {
            return;
        }
        var bare = html[open + 1 + name.length()] == '>';
        silent = NO_TEXT.contains(name) || (!bare && isSilent(open, end));
        if (silent || OF_ITS_OWN.contains(name) || (!bare && isUnseen(open, end))) {
            within = ascii(name);
            depth = 1;
        }
    }

    private boolean isSilent(int open, int end) {
        return (has(LANG, open, end) && !has(language, open, end)) || has(HIDDEN, open, end);
    }

    private boolean isUnseen(int open, int end) {
        return has(VISUALLY_HIDDEN, open, end) || has(ARIA_HIDDEN, open, end);
    }

    private boolean has(byte[] words, int from, int to) {
        int at = indexOf(words[0], from, to);
        while (at >= 0 && at + words.length <= to) {
            if (stands(words, at)) {
                return true;
            }
            at = indexOf(words[0], at + 1, to);
        }
        return false;
    }

    private int indexOf(int sign, int from, int to) {
        for (int at = from; at < to; at++) {
            if (html[at] == sign) {
                return at;
            }
        }
        return -1;
    }

    private boolean stands(byte[] words, int at) {
        return at + words.length < html.length
                && Arrays.equals(html, at, at + words.length, words, 0, words.length);
    }

    private String name(int from) {
        int to = from;
        while (to < html.length && isOfAName(html[to])) {
            to++;
        }
        return new String(html, from, to - from, US_ASCII);
    }

    private static boolean isOfAName(byte sign) {
        return (sign >= 'a' && sign <= 'z')
                || (sign >= 'A' && sign <= 'Z')
                || (sign >= '0' && sign <= '9');
    }

    private static byte[] ascii(String words) {
        return words.getBytes(US_ASCII);
    }
}
