package kz.nqs.recognition;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.nqs.examination.Sitting;
import kz.nqs.examination.Sitting.Mark;
import kz.nqs.examination.Sittings;
import kz.nqs.journal.Author;
import kz.nqs.journal.Entry;
import kz.nqs.journal.Journal;
import kz.nqs.recognition.Decision.Denied;
import kz.nqs.recognition.Step.TakeBackPractice;
import kz.nqs.recognition.Step.TakeBackTheory;
import kz.nqs.recognition.Taken.Done;
import kz.nqs.recognition.Taken.NotAllowed;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A slip in a result, put right by whoever recorded it while nobody has signed: reading 0005. */
@Component
@Transactional
public class TakingBack {
    private static final Set<String> RECORDS =
            Set.of("recognition.step.RecordTheory", "recognition.step.RecordPractice");
    private final RecognitionCases cases;
    private final CaseStore store;
    private final Sittings sittings;
    private final Journal journal;

    TakingBack(RecognitionCases cases, CaseStore store, Sittings sittings, Journal journal) {
        this.cases = cases;
        this.store = store;
        this.sittings = sittings;
        this.journal = journal;
    }

    /** Whether the last result is that person's and stands in no signed protocol. */
    public boolean isOpenTo(UUID person, RecognitionCase found) {
        var sitting = sitting(found.file().id());
        return sitting.filter(s -> s.theory() != null && s.signatures().isEmpty()).isPresent()
                && journal.of(RecognitionCases.ROOM, found.file().id()).stream()
                        .filter(entry -> RECORDS.contains(entry.step()))
                        .reduce((_, later) -> later)
                        .map(Entry::author)
                        .filter(author -> person.equals(author.person()))
                        .isPresent();
    }

    /** The last result is taken back; the commission records it anew. */
    public Taken take(UUID id, int seen, String why, Author author) {
        var found = store.forUpdate(id).orElseThrow();
        var sitting = sitting(id).orElseThrow();
        var theory = sitting.practice().isEmpty();
        var step = theory ? new TakeBackTheory() : new TakeBackPractice();
        var person = author.person();
        if (found.version() == seen && (person == null || !isOpenTo(person, found))) {
            return new NotAllowed(
                    found, (Denied) Decision.denied("not-to-be-taken-back", step.basis()));
        }
        var details = Map.of("recorded", recorded(sitting), "change", why);
        var taken = cases.take(id, seen, step, author, details);
        if (taken instanceof Done) {
            sittings.takeBack(sitting);
        }
        return taken;
    }

    private Optional<Sitting> sitting(UUID id) {
        return store.sittingOf(id).flatMap(sittings::sitting);
    }

    private static String recorded(Sitting sitting) {
        var theory = sitting.theory();
        if (!sitting.practice().isEmpty() || theory == null) {
            var done = sitting.practice().stream().filter(Mark::performed).count();
            return done + " / " + sitting.practice().size();
        }
        return theory.correct() + " / " + theory.questions();
    }
}
