package kz.nqs.ui;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.nqs.language.Lang;
import kz.nqs.law.LegalTerm;
import kz.nqs.ui.TermUses.Use;

/** Goes through a page once and makes each term's first use a button that opens its tip. */
final class TermMarks implements Markup.Reader {
    private final TermUses uses;
    private final Lang lang;
    private final byte[] html;
    private final ByteArrayOutputStream marked;
    private final Map<String, LegalTerm> used = new LinkedHashMap<>();
    private final Set<String> done = new HashSet<>();
    private int written;

    private TermMarks(TermUses uses, Lang lang, byte[] html) {
        this.uses = uses;
        this.lang = lang;
        this.html = html;
        marked = new ByteArrayOutputStream(html.length + 4096);
    }

    static Marked of(byte[] html, TermUses uses, Lang lang) {
        var marks = new TermMarks(uses, lang, html);
        new Markup(html, lang.code()).read(marks);
        marks.copy(html.length);
        return new Marked(marks.marked.toByteArray(), List.copyOf(marks.used.values()));
    }

    static Marked unmarked(byte[] html) {
        return new Marked(html, List.of());
    }

    @Override
    public void text(int from, int to, boolean plain) {
        for (var use : uses.in(html, from, to, lang)) {
            used.putIfAbsent(use.term().key(), use.term());
            if (plain && done.add(use.term().key())) {
                mark(use, from);
            }
        }
    }

    /**
     * A button is never broken over two lines: of several words only the last is in it, and the
     * others are its label, which opens it as well.
     */
    private void mark(Use use, int from) {
        copy(from + use.start());
        var end = from + use.end();
        var last = lastWord(written, end);
        if (last == written) {
            button(use.term(), "nqs-term", end);
        } else {
            add("<label class=\"nqs-term\">");
            copy(last);
            button(use.term(), "nqs-term__last", end);
            add("</label>");
        }
    }

    private int lastWord(int from, int end) {
        int at = end;
        while (at > from && html[at - 1] != ' ' && html[at - 1] != '\n') {
            at--;
        }
        return at;
    }

    private void button(LegalTerm term, String look, int end) {
        add("<button type=\"button\" class=\"" + look);
        add("\" popovertarget=\"term-" + term.key() + "\">");
        copy(end);
        add("</button>");
    }

    private void add(String tag) {
        marked.writeBytes(tag.getBytes(UTF_8));
    }

    private void copy(int end) {
        marked.write(html, written, end - written);
        written = end;
    }
}
