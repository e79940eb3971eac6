package kz.nqs.recognition;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import kz.nqs.centres.Centres;
import kz.nqs.law.Act;
import kz.nqs.participants.Iin;
import kz.nqs.participants.People;
import kz.nqs.professions.Professions;
import kz.nqs.programmes.Programmes;
import kz.nqs.recognition.Decision.Denied;
import org.springframework.stereotype.Component;

/** 2, 3: why no case may begin: not in the register, no accredited centre, no programme. */
@Component
class Hindrances {
    private final Professions professions;
    private final Centres centres;
    private final Programmes programmes;
    private final People people;
    private final CaseStore store;
    private final Clock clock;

    Hindrances(
            Professions professions,
            Centres centres,
            Programmes programmes,
            People people,
            CaseStore store,
            Clock clock) {
        this.professions = professions;
        this.centres = centres;
        this.programmes = programmes;
        this.people = people;
        this.store = store;
        this.clock = clock;
    }

    /** Why no case of this kind may begin at that centre today. */
    Optional<Denied> of(UUID profession, int level, UUID centre) {
        if (!professions.inRegister(profession, level)) {
            return denied("not-in-register", "3");
        }
        if (!centres.centre(centre).accreditedOn(LocalDate.now(clock))) {
            return denied("centre-not-accredited", "2");
        }
        return programmes.of(centre, profession, level).isEmpty()
                ? denied("no-programme", "2")
                : Optional.empty();
    }

    /** 2: why what came on that day is no application: the centre was not accredited then. */
    Optional<Denied> then(UUID centre, LocalDate day) {
        return centres.centre(centre).accreditedOn(day)
                ? Optional.empty()
                : denied("centre-not-accredited-then", "2");
    }

    /** Why this candidate may not apply once more: the same case of theirs is open. */
    Optional<Denied> of(Iin candidate, Draft draft) {
        return people.holding(candidate).stream()
                .flatMap(person -> open(person.id(), draft.profession(), draft.level()).stream())
                .findFirst()
                .flatMap(_ -> denied("already-open", "4"));
    }

    /** The candidate's case of that profession and level that waits on somebody. */
    Optional<RecognitionCase> open(UUID candidate, UUID profession, int level) {
        return store.ofCandidate(candidate).stream()
                .filter(c -> c.file().profession().equals(profession))
                .filter(c -> c.file().level() == level && !Duty.of(c).isEmpty())
                .findFirst();
    }

    private static Optional<Denied> denied(String key, String place) {
        return Optional.of((Denied) Decision.denied(key, Act.ORDER_374.paragraph(place)));
    }
}
