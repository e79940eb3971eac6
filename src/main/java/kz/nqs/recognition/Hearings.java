package kz.nqs.recognition;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
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
    public Taken appoint(UUID id, int seen, Hearing hearing, Commission commission, Author author) {
        var when = hearing.day().atTime(hearing.time()).format(WHEN) + ", " + hearing.place();
        var taken = cases.take(id, seen, new Appoint(hearing), author, Map.of("exam", when));
        if (taken instanceof Done(var now)) {
            sittings.appoint(
                    new Sitting(
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
                            Map.of()));
        }
        return taken;
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
        store.forUpdate(id);
        if (!sittings.awaitsSignatureOf(sitting.id(), member)) {
            return false;
        }
        cases.signed(id, member);
        sittings.sign(sitting.id(), member);
        return true;
    }
}
