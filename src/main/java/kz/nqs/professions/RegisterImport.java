package kz.nqs.professions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import kz.nqs.classifiers.Classifiers;
import kz.nqs.imports.Change;
import kz.nqs.imports.Column;
import kz.nqs.imports.Import;
import kz.nqs.imports.Ordered;
import kz.nqs.imports.Problem;
import kz.nqs.imports.Reading;
import kz.nqs.language.Bilingual;
import kz.nqs.language.Lang;
import kz.nqs.language.Vocabulary;
import kz.nqs.law.Act;
import kz.nqs.law.Citation;
import kz.nqs.numbering.Ordinals;
import kz.nqs.professions.Profession.Level;
import org.springframework.stereotype.Component;

/** 399, 11: the register is updated by a file in the form of the appendix. */
@Component
class RegisterImport implements Import<Profession> {
    private final RegisterWriting writing;
    private final Professions professions;
    private final Classifiers classifiers;
    private final Ordinals ordinals;
    private final List<ProfessionUse> uses;
    private final RegisterColumns columns;
    private final RegisterTexts texts;

    RegisterImport(
            RegisterWriting writing,
            Professions professions,
            Classifiers classifiers,
            Ordinals ordinals,
            List<ProfessionUse> uses,
            Vocabulary vocabulary) {
        this.writing = writing;
        this.professions = professions;
        this.classifiers = classifiers;
        this.ordinals = ordinals;
        this.uses = uses;
        columns = new RegisterColumns(vocabulary);
        texts = new RegisterTexts(vocabulary);
    }

    @Override
    public String kind() {
        return "register";
    }

    @Override
    public Citation basis() {
        return Act.ORDER_399.paragraph("11");
    }

    @Override
    public Class<Profession> type() {
        return Profession.class;
    }

    @Override
    public List<Column> columns() {
        return columns.all();
    }

    @Override
    public Reading<Profession> reading(Ordered ordered) {
        var known = new RegisterKnown(writing.all());
        var draft = new RegisterDraft(new Activities(classifiers));
        return new RegisterReading(new RegisterJudge(known, draft, texts));
    }

    /** A new entry gets the next number of the register; an old one keeps its own for good. */
    @Override
    public void carryOut(Ordered ordered, List<Change<Profession>> part) {
        var written = new ArrayList<Profession>();
        for (var change : part) {
            var after = Objects.requireNonNull(change.after());
            written.add(
                    change.before() == null
                            ? after.numbered(Math.toIntExact(ordinals.next("profession")))
                            : after);
        }
        writing.write(written, new Activities(classifiers));
    }

    @Override
    public Bilingual title(Profession profession) {
        return profession.name();
    }

    @Override
    public List<Problem> hindrances(List<Change<Profession>> part) {
        var ids = part.stream().map(c -> c.either().id()).toList();
        var present = professions.all(ids);
        var used = uses.stream().map(use -> use.levelsInUse(ids)).toList();
        var problems = new ArrayList<Problem>();
        for (var change : part) {
            var id = change.either().id();
            if (!isAsLeft(present.get(id), change)) {
                problems.add(problem("professions.import.changed-since", change));
            } else if (used.stream().anyMatch(use -> isInUse(use, change))) {
                problems.add(problem("professions.import.in-use", change));
            }
        }
        return problems;
    }

    private static boolean isAsLeft(
            @org.jspecify.annotations.Nullable Profession now, Change<Profession> change) {
        return now != null && now.equals(change.either().numbered(now.number()));
    }

    /** Whether something leans on a level that would be gone. */
    private static boolean isInUse(Map<UUID, Set<Integer>> use, Change<Profession> change) {
        var before = change.before();
        var kept = before == null ? List.<Level>of() : before.levels();
        return use.getOrDefault(change.either().id(), Set.of()).stream()
                .anyMatch(level -> kept.stream().noneMatch(l -> l.nqf() == level));
    }

    private static Problem problem(String key, Change<Profession> change) {
        var name = change.either().name();
        return Problem.error(0, "", key, name.kk() + " / " + name.ru());
    }

    @Override
    public void undo(Ordered ordered, List<Change<Profession>> part) {
        writing.write(
                part.stream().flatMap(c -> java.util.stream.Stream.ofNullable(c.before())).toList(),
                new Activities(classifiers));
        writing.remove(part.stream().filter(c -> c.before() == null).map(Change::either).toList());
    }

    @Override
    public List<List<String>> present(Lang lang) {
        return writing.all().stream().flatMap(p -> texts.rows(p, lang).stream()).toList();
    }
}
