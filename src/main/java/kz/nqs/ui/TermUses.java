package kz.nqs.ui;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import kz.nqs.language.Lang;
import kz.nqs.law.LegalTerm;
import kz.nqs.law.LegalTerms;
import org.springframework.stereotype.Component;

/**
 * Where the texts of pages use the terms of the law. Pages say the same again and again, sentences
 * of the platform, names of professions: what was found in a text is remembered.
 */
@Component
public final class TermUses {
    private static final int MOST_REMEMBERED = 8192;
    private static final int LONGEST_REMEMBERED = 1000;
    private static final Pattern DIGIT = Pattern.compile("[0-9]");
    private final LegalTerms terms;

    /** By their bytes, each taken for a letter: the cheapest name of a stretch of a page. */
    private final Map<Lang, Map<String, List<Use>>> remembered = new EnumMap<>(Lang.class);

    TermUses(LegalTerms terms) {
        this.terms = terms;
        for (var lang : Lang.values()) {
            remembered.put(lang, new ConcurrentHashMap<>());
        }
    }

    /** A term, and from which byte of the text to which. */
    record Use(LegalTerm term, int start, int end) {}

    /** The terms in that stretch of the page, in UTF-8, in their order. */
    List<Use> in(byte[] page, int from, int to, Lang lang) {
        var known = Objects.requireNonNull(remembered.get(lang));
        var bytes = new String(page, from, to - from, ISO_8859_1);
        var uses = known.get(bytes);
        if (uses == null) {
            uses = find(new String(page, from, to - from, UTF_8), lang);
            remember(bytes, uses, known);
        }
        return uses;
    }

    private static void remember(String bytes, List<Use> uses, Map<String, List<Use>> known) {
        if (bytes.length() > LONGEST_REMEMBERED || DIGIT.matcher(bytes).find()) {
            return; // a number or a day is hardly said twice
        }
        if (known.size() >= MOST_REMEMBERED) {
            known.clear();
        }
        known.put(bytes, uses);
    }

    private List<Use> find(String text, Lang lang) {
        var uses = new ArrayList<Use>();
        terms.find(
                text,
                lang.locale(),
                (term, start, end) ->
                        uses.add(new Use(term, bytes(text, start), bytes(text, end))));
        return List.copyOf(uses);
    }

    private static int bytes(String text, int to) {
        return text.substring(0, to).getBytes(UTF_8).length;
    }
}
