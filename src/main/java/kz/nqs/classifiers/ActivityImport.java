package kz.nqs.classifiers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

/** 391, 11: a new edition of OKED, whole; the one before it stays to be read. */
@Component
class ActivityImport implements Import<ActivityRecord> {
    private final ActivityStore store;
    private final ActivityUse use;
    private final Vocabulary vocabulary;

    ActivityImport(ActivityStore store, ActivityUse use, Vocabulary vocabulary) {
        this.store = store;
        this.use = use;
        this.vocabulary = vocabulary;
    }

    @Override
    public String kind() {
        return "oked";
    }

    @Override
    public Citation basis() {
        return Act.ORDER_391.paragraph("11");
    }

    @Override
    public Class<ActivityRecord> type() {
        return ActivityRecord.class;
    }

    @Override
    public List<Column> columns() {
        return Stream.concat(
                        CodeReading.columns(vocabulary).stream(),
                        Stream.of(CodeReading.parent(vocabulary)))
                .toList();
    }

    @Override
    public Reading<ActivityRecord> reading(Ordered ordered) {
        return new ActivityReading(store.all(), use);
    }

    @Override
    public void carryOut(Ordered ordered, List<Change<ActivityRecord>> part) {
        store.begin(ordered);
        store.write(part.stream().map(Change::either).toList());
    }

    @Override
    public Bilingual title(ActivityRecord activity) {
        return CodeReading.title(activity.code(), activity.name());
    }

    @Override
    public List<Problem> hindrances(List<Change<ActivityRecord>> part) {
        var codes = part.stream().map(change -> change.either().code()).toList();
        var now =
                store.all(codes).stream()
                        .collect(Collectors.toMap(ActivityRecord::code, Function.identity()));
        var used =
                use.named(
                        part.stream()
                                .filter(change -> change.before() == null)
                                .map(change -> change.either().code())
                                .toList());
        var problems = new ArrayList<Problem>();
        part.forEach(change -> hindrance(change, now, used, problems));
        return problems;
    }

    private static void hindrance(
            Change<ActivityRecord> change,
            Map<String, ActivityRecord> now,
            Map<String, String> used,
            List<Problem> problems) {
        var code = change.either().code();
        var who = used.get(code);
        if (!change.either().equals(now.get(code))) {
            problems.add(Problem.error(0, "", "classifiers.import.changed-since", code));
        } else if (who != null) {
            problems.add(Problem.error(0, "", "classifiers.import.used", code, who));
        }
    }

    @Override
    public void undo(Ordered ordered, List<Change<ActivityRecord>> part) {
        store.write(part.stream().flatMap(c -> Stream.ofNullable(c.before())).toList());
        store.remove(
                part.stream()
                        .filter(change -> change.before() == null)
                        .map(change -> change.either().code())
                        .toList());
        store.end(ordered);
    }

    @Override
    public List<List<String>> present(Lang lang) {
        return store.all().stream()
                .filter(record -> !record.gone())
                .map(
                        r ->
                                List.of(
                                        r.code(),
                                        r.name().kk(),
                                        r.name().ru(),
                                        r.parent() == null ? "" : r.parent()))
                .toList();
    }
}
