package kz.nqs.recognition;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.nqs.examination.Commission;
import kz.nqs.examination.Sitting;
import kz.nqs.examination.Sitting.Mark;
import kz.nqs.examination.Sitting.Theory;
import kz.nqs.examination.Sittings;
import kz.nqs.journal.Author;
import kz.nqs.recognition.Recognition.Decided;
import kz.nqs.recognition.Recognition.Hearing;
import kz.nqs.recognition.Step.Appoint;
import kz.nqs.recognition.Step.RecordPractice;
import kz.nqs.recognition.Step.RecordTheory;
import kz.nqs.recognition.Taken.Done;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Steps of a case that are also acts of an examination commission: both or neither. */
@Component
@Transactional
public class Hearings {
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm");
    private final RecognitionCases cases;
    private final CaseStore store;
    private final Sittings sittings;
    private final CasePapers papers;

    Hearings(RecognitionCases cases, CaseStore store, Sittings sittings, CasePapers papers) {
        this.cases = cases;
        this.store = store;
        this.sittings = sittings;
        this.papers = papers;
    }

    /** 6(1), 9(1): day, hour, place and the commission. */
    public Taken appoint(UUID id, int seen, Appoint asked, Commission commission, Author author) {
        var taken = cases.take(id, seen, asked, author, said(asked));
        if (taken instanceof Done(var now)) {
            sittings.appoint(sitting(now, asked.hearing(), commission));
        }
        return taken;
    }

    private static Map<String, String> said(Appoint asked) {
        var when = said(asked.hearing());
        return asked.change().isEmpty()
                ? Map.of("exam", when)
                : Map.of("exam", when, "change", asked.change());
    }

    static String said(Hearing hearing) {
        return hearing.day().atTime(hearing.time()).format(WHEN) + ", " + hearing.place();
    }

    /** What else is appointed at that hour for these people or in that place. */
    public List<Clash> clashes(RecognitionCase found, Hearing hearing, Commission commission) {
        var own = store.sittingOf(found.file().id());
        var planned = sitting(found, hearing, commission);
        return sittings.around(planned).stream()
                .filter(other -> own.isEmpty() || !own.get().equals(other.id()))
                .flatMap(other -> clash(planned, other).stream())
                .toList();
    }

    private Optional<Clash> clash(Sitting planned, Sitting other) {
        return store.ofSitting(other.id())
                .flatMap(store::find)
                .map(
                        found ->
                                new Clash(
                                        found.file().number(),
                                        other.commission().with(planned.commission()),
                                        other.isWhere(planned),
                                        other.isTogetherWith(planned)));
    }

    private static Sitting sitting(RecognitionCase now, Hearing hearing, Commission commission) {
        return new Sitting(
                hearing.sitting(),
                now.file().centre(),
                now.file().programme(),
                hearing.day(),
                hearing.time(),
                hearing.place(),
                now.application().examination(),
                commission,
                null,
                List.of(),
                null,
                Map.of());
    }

    /** 15: whether so many right answers open the practical stage of the case. */
    public boolean reachesPractice(CaseFile file, Theory theory) {
        var mark = RecognitionRules.of(file.edition()).theory();
        return mark.reachedBy(theory.correct(), theory.questions());
    }

    /** 15. */
    public Taken theory(UUID id, int seen, UUID sitting, Theory theory, Author author) {
        var taken =
                cases.take(
                        id,
                        seen,
                        new RecordTheory(theory.correct(), theory.questions()),
                        author,
                        Map.of("correct", theory.correct() + " / " + theory.questions()));
        if (taken instanceof Done(var now)) {
            sittings.theory(sitting, theory);
            protocolOf(now, author);
        }
        return taken;
    }

    /** 16, 17(1), 17(2): carried out according to the card means every line of it. */
    public Taken practice(UUID id, int seen, UUID sitting, List<Mark> marks, Author author) {
        var performed = marks.stream().allMatch(Mark::performed);
        var carriedOut = marks.stream().filter(Mark::performed).count();
        var taken =
                cases.take(
                        id,
                        seen,
                        new RecordPractice(performed),
                        author,
                        Map.of("lines", carriedOut + " / " + marks.size()));
        if (taken instanceof Done(var now)) {
            sittings.practice(sitting, marks);
            protocolOf(now, author);
        }
        return taken;
    }

    /** 17(3): what the members are to sign, now that all of it is known. */
    private void protocolOf(RecognitionCase now, Author author) {
        if (now.state() instanceof Decided) {
            papers.protocol(now, author);
        }
    }

    /**
     * 17(3): one member signs; the last signature moves the case.
     *
     * @return false if this person's signature is not awaited
     */
    public boolean sign(UUID id, Sitting sitting, Author member) {
        var found = store.forUpdate(id).orElseThrow();
        if (!(found.state() instanceof Decided)
                || !sittings.awaitsSignatureOf(sitting.id(), member)) {
            return false;
        }
        cases.signed(id, member);
        sittings.sign(sitting.id(), member);
        return true;
    }
}
