package kz.nqs.law;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.nqs.law.LegalTerm.Origin;

/** The terms of one language as {@code law/terms_ru.tsv} lists them, with the words of the acts. */
record TermTable(List<LegalTerm> terms, TermForms forms) {

    static TermTable read(LawTexts texts, Locale language) {
        var table = new TermTable(new ArrayList<>(), new TermForms());
        lines(language.getLanguage())
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .forEach(line -> table.add(line.split("\t"), texts, language));
        return table;
    }

    private void add(String[] row, LawTexts texts, Locale language) {
        var term = row[0].equals("-") ? null : term(row, texts, language);
        if (term != null) {
            terms.add(term);
        }
        for (var form : row[2].split(Pattern.quote("|"))) {
            forms.add(TermForm.read(term, form, language.getLanguage()));
        }
    }

    private static LegalTerm term(String[] row, LawTexts texts, Locale language) {
        var place = row[1].split(" ");
        var citation = Act.numbered(place[0]).paragraph(place[1]);
        if (row.length > 3) {
            var isDefined = citation.subparagraph() != null;
            var origin = isDefined ? Origin.TRANSLATION : Origin.EXPLANATION;
            return new LegalTerm(row[0], citation, row[3], row[4], origin);
        }
        var text = texts.text(citation.act(), language).orElseThrow();
        var definition = Definition.at(citation, text);
        var origin = text.isTranslation() ? Origin.TRANSLATION : Origin.ACT;
        return new LegalTerm(row[0], citation, definition.name(), definition.meaning(), origin);
    }

    private static Stream<String> lines(String language) {
        var name = "/law/terms_%s.tsv".formatted(language);
        try (var in = Objects.requireNonNull(TermTable.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
