package kz.nqs.professions.web;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import kz.nqs.language.Words;
import kz.nqs.professions.Profession;
import kz.nqs.professions.Profession.RecognitionBasis;
import kz.nqs.professions.Professions;
import kz.nqs.professions.Register;
import kz.nqs.search.Found;
import kz.nqs.ui.Form;

/**
 * A page of the register.
 *
 * @param choices field → value → what the reader sees
 * @param found what the text alone led to, whatever the other filters
 * @param query the filters as part of an address; empty without any
 */
record RegisterPage(
        Form filter,
        Map<String, Map<String, String>> choices,
        List<Line> lines,
        int total,
        int professions,
        Found found,
        int page,
        int pages,
        String query) {

    /** The parts that have lines on this page, the part of the first line first. */
    public List<RecognitionBasis> parts() {
        return lines.stream().map(Line::part).distinct().toList();
    }

    public List<Line> of(RecognitionBasis part) {
        return lines.stream().filter(line -> line.part() == part).toList();
    }

    public boolean filtered() {
        return !query.isEmpty();
    }

    public String address(int otherPage) {
        return "/professions" + query + (filtered() ? "&" : "?") + "page=" + otherPage;
    }

    /** This page for what was looked for instead, with the other filters as they are. */
    public String instead() {
        return "/professions" + Filters.query(filter, text());
    }

    public String text() {
        return found.instead() == null ? found.asked() : found.instead();
    }

    public int withoutFilters() {
        return found.in(Professions.REGISTER).total();
    }

    /** The pages to be named: first, last and those near this one; a gap is 0. */
    public List<Integer> numbers() {
        return IntStream.rangeClosed(1, pages)
                .filter(n -> n == 1 || n == pages || Math.abs(n - page) <= 2)
                .map(n -> Math.abs(n - page) == 2 && n != 1 && n != pages ? 0 : n)
                .boxed()
                .toList();
    }

    /** A row of the register in words, column by column of the appendix: 399-A. */
    public record Line(
            RecognitionBasis part,
            int number,
            String name,
            String code,
            String document,
            String level,
            String term,
            String stateBody,
            String profile) {
        static final List<String> COLUMNS =
                List.of(
                        "number",
                        "name",
                        "code",
                        "document",
                        "level",
                        "term",
                        "state-body",
                        "profile");

        static Line of(Register.Row row, Words w) {
            var p = row.profession();
            return new Line(
                    p.basis(),
                    p.number(),
                    w.say(p.name()),
                    p.nkz() == null ? w.say("professions.no-code") : p.nkz(),
                    w.say(p.document()),
                    w.say(
                            "professions.levels",
                            String.valueOf(row.level().nqf()),
                            String.valueOf(row.level().sqf())),
                    term(p, w),
                    w.say(p.stateBody()),
                    w.say("Profile.short." + p.profile()));
        }

        /** The term of a document of recognition in years, or that it has no end. */
        static String term(Profession p, Words w) {
            return p.validityYears() == null
                    ? w.say("professions.no-term")
                    : String.valueOf(p.validityYears());
        }

        List<String> cells() {
            return List.of(
                    String.valueOf(number), name, code, document, level, term, stateBody, profile);
        }
    }
}
