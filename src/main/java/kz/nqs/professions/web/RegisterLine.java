package kz.nqs.professions.web;

import java.util.List;
import kz.nqs.language.Words;
import kz.nqs.professions.Profession;
import kz.nqs.professions.RecognitionBasis;
import kz.nqs.professions.RegisterRows;

/** A row of the register in words, column by column of the appendix: 399-A. */
record RegisterLine(
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
            List.of("number", "name", "code", "document", "level", "term", "state-body", "profile");

    static RegisterLine of(RegisterRows.Row row, Words w) {
        var p = row.profession();
        return new RegisterLine(
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
