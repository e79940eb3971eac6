package kz.nqs.classifiers;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import org.springframework.stereotype.Component;

/** 391, 7: NKZ as the authorised body supplies it, groups and occupations. */
@Component
class OccupationImport implements Import<Occupation> {
    private final OccupationStore store;
    private final Vocabulary vocabulary;

    OccupationImport(OccupationStore store, Vocabulary vocabulary) {
        this.store = store;
        this.vocabulary = vocabulary;
    }

    @Override
    public String kind() {
        return "nkz";
    }

    @Override
    public Citation basis() {
        return Act.ORDER_391.paragraph("7");
    }

    @Override
    public Class<Occupation> type() {
        return Occupation.class;
    }

    @Override
    public List<Column> columns() {
        return CodeReading.columns(vocabulary);
    }

    @Override
    public Reading<Occupation> reading(Ordered ordered) {
        return new OccupationReading(store.all());
    }

    @Override
    public void carryOut(Ordered ordered, List<Change<Occupation>> part) {
        store.write(part.stream().map(Change::either).toList());
    }

    @Override
    public Bilingual title(Occupation occupation) {
        return CodeReading.title(occupation.code(), occupation.name());
    }

    @Override
    public List<Problem> hindrances(List<Change<Occupation>> part) {
        var now =
                store.all().stream()
                        .collect(Collectors.toMap(Occupation::code, Function.identity()));
        var problems = new ArrayList<Problem>();
        for (var change : part) {
            var code = change.either().code();
            if (!change.either().equals(now.get(code))) {
                problems.add(Problem.error(0, "", "classifiers.import.changed-since", code));
            }
        }
        return problems;
    }

    @Override
    public void undo(Ordered ordered, List<Change<Occupation>> part) {
        store.write(part.stream().flatMap(c -> Stream.ofNullable(c.before())).toList());
        store.remove(
                part.stream()
                        .filter(change -> change.before() == null)
                        .map(change -> change.either().code())
                        .toList());
    }

    @Override
    public List<List<String>> present(Lang lang) {
        return store.all().stream()
                .map(o -> List.of(o.code(), o.name().kk(), o.name().ru()))
                .toList();
    }
}
