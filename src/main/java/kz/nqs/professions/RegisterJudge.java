package kz.nqs.professions;

import java.util.Optional;
import kz.nqs.classifiers.OccupationCode;
import kz.nqs.imports.Line;
import kz.nqs.imports.LookAlikes;
import kz.nqs.imports.Problem;
import kz.nqs.professions.Profession.RecognitionBasis;
import org.jspecify.annotations.Nullable;

/** Says what the rows of a profession come to, beside the register as it is. */
final class RegisterJudge {
    private final RegisterKnown known;
    private final RegisterDraft draft;
    private final RegisterTexts texts;

    RegisterJudge(RegisterKnown known, RegisterDraft draft, RegisterTexts texts) {
        this.known = known;
        this.draft = draft;
        this.texts = texts;
    }

    /**
     * @param part the part of the form that the rows stand in, null if it has no headings of parts
     */
    Line<Profession> line(RegisterEntry entry, @Nullable RecognitionBasis part) {
        var before = meant(entry).orElse(null);
        var after = draft.of(entry, before, part);
        return after.filter(_ -> entry.isRight())
                .map(
                        now ->
                                Line.valid(
                                        entry.line(),
                                        entry.title(),
                                        entry.problems(),
                                        texts.differences(before, now),
                                        before,
                                        now))
                .orElseGet(() -> Line.invalid(entry.line(), entry.title(), entry.problems()));
    }

    /** The entry that is meant: by number if name or code agree, else by name and code. */
    private Optional<Profession> meant(RegisterEntry entry) {
        var number = entry.number();
        var code = code(entry.value(RegisterColumns.CODE));
        var named = named(entry, code);
        var numbered = number.flatMap(known::numbered).filter(p -> agrees(p, entry, code));
        if (numbered.isPresent() || named.isPresent()) {
            return numbered.or(() -> named);
        }
        number.ifPresent(n -> unknown(entry, n));
        return Optional.empty();
    }

    private Optional<Profession> named(RegisterEntry entry, String code) {
        return known.named(name(entry, "_kk"), code)
                .or(() -> known.named(name(entry, "_ru"), code));
    }

    private static boolean agrees(Profession p, RegisterEntry entry, String code) {
        return (!code.isEmpty() && code.equals(p.nkz()))
                || p.name().kk().equals(name(entry, "_kk"))
                || p.name().ru().equals(name(entry, "_ru"));
    }

    private void unknown(RegisterEntry entry, int number) {
        var other = known.numbered(number);
        if (other.isPresent()) {
            entry.wrong(
                    RegisterColumns.NUMBER,
                    "professions.import.other",
                    String.valueOf(number),
                    other.get().name().kk() + " / " + other.get().name().ru());
        } else {
            entry.note(
                    Problem.note(
                            entry.line(),
                            RegisterColumns.NUMBER,
                            "professions.import.new-number",
                            String.valueOf(number)));
        }
    }

    private static String name(RegisterEntry entry, String lang) {
        return LookAlikes.cyrillic(entry.value(RegisterColumns.NAME + lang));
    }

    private static String code(String typed) {
        return OccupationCode.typed(LookAlikes.digits(typed)).map(Object::toString).orElse("");
    }
}
