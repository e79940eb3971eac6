package kz.nqs.law;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The terms of the orders, what they mean, and where a text uses them. */
@Component
public class LegalTerms {
    private final Map<String, TermTable> tables;

    LegalTerms(LawTexts texts) {
        tables =
                Map.of(
                        "kk", TermTable.read(texts, Locale.of("kk", "KZ")),
                        "ru", TermTable.read(texts, Locale.of("ru", "KZ")));
    }

    /** Told where a text uses a term. */
    public interface Use {
        void of(LegalTerm term, int start, int end);
    }

    /**
     * All of them, in no order that matters.
     *
     * @throws IllegalArgumentException if the language is neither Kazakh nor Russian
     */
    public List<LegalTerm> all(Locale language) {
        return in(language).terms();
    }

    /** Finds the terms in that text, in any form of theirs; the longest wins. */
    public void find(String text, Locale language, Use use) {
        in(language).forms().find(text, use);
    }

    private TermTable in(Locale language) {
        var table = tables.get(language.getLanguage());
        if (table == null) {
            throw new IllegalArgumentException("No terms in " + language);
        }
        return table;
    }
}
