package kz.nqs.recognition;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kz.nqs.examination.Sitting;
import kz.nqs.examination.Sittings;
import kz.nqs.journal.Author;
import kz.nqs.looks.Looks;
import kz.nqs.looks.Shown;
import kz.nqs.participants.Actor;
import kz.nqs.participants.Body;
import kz.nqs.participants.BodyKind;
import kz.nqs.participants.Role;
import kz.nqs.recognition.Recognition.*;
import kz.nqs.ui.NoSuchPage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Who may see a case: the candidate, the centre's head and registrars, the commission that hears
 * it.
 */
@Component
public class CaseAccess {
    private final RecognitionCases cases;
    private final CaseStore store;
    private final Sittings sittings;
    private final Looks looks;

    CaseAccess(RecognitionCases cases, CaseStore store, Sittings sittings, Looks looks) {
        this.cases = cases;
        this.store = store;
        this.sittings = sittings;
        this.looks = looks;
    }

    /** A case as one person may see it. */
    public record Seen(
            RecognitionCase found, Actor actor, Set<Part> parts, @Nullable Sitting sitting) {
        public boolean as(Part part) {
            return parts.contains(part);
        }

        /** When the candidate is to be heard, if that is appointed. */
        public @Nullable Hearing hearing() {
            return CaseAccess.hearing(found.state());
        }

        public boolean isCandidate() {
            return actor.is(found.file().candidate());
        }

        /** This person as the author of a step taken in that part. */
        public Author author(Part part) {
            var centre = found.file().centre();
            return switch (part) {
                case CANDIDATE -> isCandidate() ? actor.asThemselves() : author(Part.REGISTRAR);
                case REGISTRAR -> actor.of(centre, Role.REGISTRAR, Role.HEAD);
                case HEAD -> actor.of(centre, Role.HEAD);
                case EXAMINER -> actor.of(centre, Role.EXAMINER);
            };
        }
    }

    /**
     * Opens the case for the person.
     *
     * @throws NoSuchPage if there is none, or it is not theirs to see, which is journaled
     */
    public Seen open(UUID id, Actor actor) {
        return open(id, actor, Shown.CASE);
    }

    /** Opens something of the case for the person; the candidate will know who saw it. */
    public Seen open(UUID id, Actor actor, Shown shown) {
        var found = cases.find(id).orElseThrow(() -> new NoSuchPage("no case " + id));
        var sitting = sittingOf(found.state());
        var parts = parts(found, actor, sitting);
        if (parts.isEmpty()) {
            cases.strangerAsked(id, actor.asThemselves());
            throw new NoSuchPage("not theirs: case " + id);
        }
        if (!actor.is(found.file().candidate())) {
            note(found.file(), actor, shown);
        }
        return new Seen(found, actor, parts, sitting);
    }

    private void note(CaseFile file, Actor actor, Shown shown) {
        var by = actor.of(file.centre(), Role.REGISTRAR, Role.HEAD, Role.EXAMINER);
        looks.note(List.of(file.candidate()), by, file.id(), file.number(), shown);
    }

    /**
     * Opens the case for a step in that part.
     *
     * @throws NoSuchPage if the person has no such part in it
     */
    public Seen openAs(Part part, UUID id, Actor actor) {
        var seen = open(id, actor);
        if (!seen.as(part)) {
            throw new NoSuchPage("not theirs to do: case " + id);
        }
        return seen;
    }

    /** The cases an examiner hears, or heard and has not signed the protocol of. */
    public List<UUID> awaiting(Actor examiner) {
        return cases.ofSittings(sittings.awaiting(examiner.person().id()));
    }

    /**
     * 9(1): how many are examined on that day: in the centre, or before the examiner's own
     * commissions.
     */
    public int examsOn(LocalDate day, Actor actor) {
        var centre = actor.bodyOf(BodyKind.RECOGNITION_CENTRE).map(Body::id);
        var held = centre.map(id -> store.sittingsOn(day, id)).orElse(List.of());
        if (held.isEmpty() || actor.in(centre.get(), Role.REGISTRAR, Role.HEAD)) {
            return held.size();
        }
        var own = Set.copyOf(sittings.awaiting(actor.person().id()));
        return (int) held.stream().filter(own::contains).count();
    }

    private static Set<Part> parts(RecognitionCase found, Actor actor, @Nullable Sitting sitting) {
        var parts = EnumSet.noneOf(Part.class);
        var centre = found.file().centre();
        if (actor.is(found.file().candidate())) {
            return EnumSet.of(Part.CANDIDATE); // nobody decides in their own case: 10, objectivity
        }
        if (actor.in(centre, Role.REGISTRAR, Role.HEAD)) {
            parts.add(Part.REGISTRAR);
            if (found.application().onPaper()) {
                parts.add(Part.CANDIDATE); // 4: what the candidate signs on paper is recorded
            }
        }
        if (actor.in(centre, Role.HEAD)) {
            parts.add(Part.HEAD);
        }
        if (sitting != null
                && actor.in(centre, Role.EXAMINER)
                && sitting.commission().signers().contains(actor.person().id())) {
            parts.add(Part.EXAMINER);
        }
        return parts;
    }

    private @Nullable Sitting sittingOf(Recognition state) {
        var hearing = hearing(state);
        return hearing == null
                ? lastSitting(state)
                : sittings.sitting(hearing.sitting()).orElse(null);
    }

    private @Nullable Sitting lastSitting(Recognition state) {
        return cases.sittingOf(state.file().id()).flatMap(sittings::sitting).orElse(null);
    }

    /** When the candidate is heard, in the states that know it. */
    static @Nullable Hearing hearing(Recognition state) {
        return switch (state) {
            case Appointed a -> a.hearing();
            case Familiarised f -> f.hearing();
            case Briefed b -> b.hearing();
            case Admitted a -> a.hearing();
            case Decided d -> d.hearing();
            case Passed p -> p.hearing();
            case Failed f -> f.hearing();
            default -> null;
        };
    }
}
