package kz.nqs.recognition;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.nqs.calendar.WorkingCalendar;
import kz.nqs.participants.Iin;
import kz.nqs.participants.People;
import kz.nqs.participants.Person;
import kz.nqs.recognition.Recognition.UnderContract;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The cases of a centre as a list that is searched, filtered and sorted. */
@Component
@Transactional(readOnly = true)
public class CaseList {
    public static final int MOST_COUNTED = CaseQuery.MOST_COUNTED;
    private static final int MOST_TOGETHER = 30;
    private static final UUID NOBODY = new UUID(0, 0);
    private final JdbcClient jdbc;
    private final CaseStore store;
    private final NameWords names;
    private final People people;
    private final WorkingCalendar calendar;

    CaseList(
            JdbcClient jdbc,
            CaseStore store,
            NameWords names,
            People people,
            WorkingCalendar calendar) {
        this.jdbc = jdbc;
        this.store = store;
        this.names = names;
        this.people = people;
        this.calendar = calendar;
    }

    /** A page of what is wanted; where nothing is written so, what is one slip away. */
    public Found find(CasesWanted wanted, int most, int skip) {
        var iin = Iin.typed(wanted.text());
        if (iin.isPresent()) {
            var candidate = people.withIin(iin.get()).map(Person::id).orElse(NOBODY);
            return found(CaseQuery.of(wanted, candidate), false, most, skip);
        }
        var words = CaseWords.typed(wanted.text());
        var found = found(CaseQuery.of(wanted, words.query()), false, most, skip);
        return found.total() > 0 || words.ofName().isEmpty()
                ? found
                : found(CaseQuery.of(wanted, words.query(names)), true, most, skip);
    }

    private Found found(CaseQuery query, boolean similar, int most, int skip) {
        var total = jdbc.sql(query.count()).params(query.params()).query(Integer.class).single();
        var rows =
                jdbc.sql(query.page(total, most, skip))
                        .params(query.params())
                        .query(
                                (row, n) ->
                                        new Row(
                                                store.row(row, n),
                                                row.getObject("exam_day", LocalDate.class)))
                        .list();
        return new Found(rows, total, similar && total > 0);
    }

    /**
     * 6: the other cases of that centre, profession and level that wait for an exam; where one is
     * appointed anew because its day is void, also those whose day is.
     */
    public List<RecognitionCase> toAppointWith(RecognitionCase found) {
        if (!isToAppoint(found)) {
            return List.of();
        }
        return store.beforeExam(found.file(), isVoid(found)).stream()
                .filter(other -> !other.file().id().equals(found.file().id()))
                .filter(other -> mayBeWith(found, other))
                .limit(MOST_TOGETHER)
                .toList();
    }

    /** Whether what is asked for the one can be asked for the other as well. */
    public boolean mayBeWith(RecognitionCase found, RecognitionCase other) {
        return other.state() instanceof UnderContract
                ? isToAppoint(found)
                : isVoid(found) && isVoid(other);
    }

    private boolean isToAppoint(RecognitionCase found) {
        return found.state() instanceof UnderContract || isVoid(found);
    }

    private boolean isVoid(RecognitionCase found) {
        return BrokenAppointment.of(found.state(), calendar).isPresent();
    }

    /** Of these the other cases of that centre, profession and level, by number. */
    public List<RecognitionCase> alike(CaseFile file, Collection<UUID> ids) {
        return store.all(ids).stream()
                .filter(other -> other.file().isAlike(file) && !other.file().id().equals(file.id()))
                .sorted(comparing(other -> other.file().number()))
                .toList();
    }

    /** Exams of a centre by day; whoever missed one or withdrew from it has none. */
    public List<WithExam> exams(ExamsWanted wanted, int most) {
        return store.exams(wanted, most);
    }

    /**
     * So many of all that was found.
     *
     * @param total how many, {@link #MOST_COUNTED} and one more if they were not all counted
     * @param similar nothing is written as it was typed; this is one slip away
     */
    public record Found(List<Row> rows, int total, boolean similar) {}

    /** A case, and the sitting at which it is or was heard. */
    public record WithExam(RecognitionCase found, UUID sitting) {}

    /** A case, and on which day its exam is or was. */
    public record Row(RecognitionCase found, @Nullable LocalDate examDay) {
        /** What is to be done, if the case waits on somebody. */
        public Optional<Duty> duty() {
            return Duty.of(found).stream().findFirst();
        }
    }
}
