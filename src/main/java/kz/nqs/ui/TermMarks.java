package kz.nqs.ui;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import kz.nqs.language.Lang;
import kz.nqs.law.LegalTerm;
import kz.nqs.law.LegalTerms;

/** Goes through a page once and makes each term's first use a button that opens its tip. */
final class TermMarks implements Markup.Reader {
    private final LegalTerms all;
    private final Locale locale;
    private final String html;
    private final StringBuilder marked;
    private final Map<String, LegalTerm> used = new LinkedHashMap<>();
    private final Set<String> done = new HashSet<>();
    private int written;

    private TermMarks(LegalTerms all, Lang lang, String html) {
        this.all = all;
        locale = lang.locale();
        this.html = html;
        marked = new StringBuilder(html.length() + 4096);
    }

    static Marked of(String html, LegalTerms terms, Lang lang) {
        var marks = new TermMarks(terms, lang, html);
        new Markup(html, lang.code()).read(marks);
        marks.marked.append(html, marks.written, html.length());
        return new Marked(marks.marked.toString(), marks.terms());
    }

    static Marked unmarked(String html) {
        return new Marked(html, List.of());
    }

    private List<LegalTerm> terms() {
        return List.copyOf(used.values());
    }

    @Override
    public void text(int from, int to, boolean plain) {
        all.find(html, from, to, locale, (term, start, end) -> use(term, start, end, plain));
    }

    private void use(LegalTerm term, int start, int end, boolean plain) {
        used.putIfAbsent(term.key(), term);
        if (plain && done.add(term.key())) {
            marked.append(html, written, start);
            mark(term, start, end);
            written = end;
        }
    }

    /**
     * A button is never broken over two lines: of several words only the last is in it, and the
     * others are its label, which opens it as well.
     */
    private void mark(LegalTerm term, int start, int end) {
        var last = Math.max(html.lastIndexOf(' ', end - 1), html.lastIndexOf('\n', end - 1)) + 1;
        if (last <= start) {
            button(term, "nqs-term", start, end);
        } else {
            marked.append("<label class=\"nqs-term\">").append(html, start, last);
            button(term, "nqs-term__last", last, end);
            marked.append("</label>");
        }
    }

    private void button(LegalTerm term, String look, int start, int end) {
        marked.append("<button type=\"button\" class=\"").append(look);
        marked.append("\" popovertarget=\"term-").append(term.key()).append("\">");
        marked.append(html, start, end).append("</button>");
    }
}
