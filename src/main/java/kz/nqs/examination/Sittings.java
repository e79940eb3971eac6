package kz.nqs.examination;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.nqs.examination.Sitting.Mark;
import kz.nqs.examination.Sitting.Theory;
import kz.nqs.journal.Author;
import kz.nqs.numbering.Ordinals;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Sittings of examination commissions, from appointment to the signed protocol. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Sittings {
    private static final int HOURS_OF_A_SITTING = 3;
    private final SittingStore store;
    private final Ordinals ordinals;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Sittings(SittingStore store, Ordinals ordinals, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.ordinals = ordinals;
        this.events = events;
        this.clock = clock;
    }

    /**
     * 374-9: a commission will hear a candidate.
     *
     * @throws IllegalArgumentException if the commission is not complete
     */
    public void appoint(Sitting sitting) {
        if (!sitting.commission().isComplete()) {
            throw new IllegalArgumentException("the commission is not complete");
        }
        store.add(sitting, clock.instant());
    }

    @Transactional(propagation = Propagation.SUPPORTS)
    public Optional<Sitting> sitting(UUID id) {
        return store.find(id);
    }

    /** Sittings by their identifiers; one that was called off is not among them. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Map<UUID, Sitting> all(Collection<UUID> ids) {
        return store.all(ids).stream().collect(Collectors.toMap(Sitting::id, Function.identity()));
    }

    /** The sittings on whose commission that person is, the protocol not yet signed by them. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public List<UUID> awaiting(UUID member) {
        return store.awaiting(member);
    }

    /** 374-15: the result of theory as the commission established it. */
    public void theory(UUID sitting, Theory theory) {
        store.theory(sitting, theory);
    }

    /** 374-16: practice judged line by line. */
    public void practice(UUID sitting, List<Mark> marks) {
        store.practice(sitting, marks);
    }

    /** The result was a slip and will be recorded anew. */
    public void takeBack(Sitting sitting) {
        if (sitting.practice().isEmpty()) {
            store.withoutTheory(sitting.id());
        } else {
            store.practice(sitting.id(), List.of());
        }
    }

    /** 374-17(3): the decision is made; its protocol gets a number and awaits signatures. */
    public void openProtocol(UUID sitting) {
        var decided = store.forUpdate(sitting);
        if (decided.protocol() == null) { // a result put right keeps the number
            var number = ordinals.next("protocol/" + decided.centre());
            store.protocol(sitting, String.valueOf(number));
        }
    }

    /** Whether the protocol waits for this member: 374-17(3). */
    public boolean awaitsSignatureOf(UUID sitting, Author member) {
        var person = member.person();
        return person != null && store.forUpdate(sitting).awaitsSignatureOf(person);
    }

    /** One member signs; with the last signature {@link SittingConcluded} is published. */
    public void sign(UUID sitting, Author member) {
        var protocol = store.forUpdate(sitting);
        store.sign(sitting, Objects.requireNonNull(member.person()), LocalDate.now(clock));
        if (protocol.signatures().size() + 1 == protocol.commission().signers().size()) {
            events.publishEvent(new SittingConcluded(sitting, member));
        }
    }

    /** A sitting that is appointed anew will not be held as it was; one that was held stays. */
    public void callOff(UUID sitting) {
        store.callOff(sitting);
    }

    /** What else is held within three hours of it by its people or in its place. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public List<Sitting> around(Sitting planned) {
        return store.on(planned.day()).stream()
                .filter(s -> !s.id().equals(planned.id()))
                .filter(s -> isAtTheTimeOf(s, planned))
                .filter(
                        s ->
                                s.isWhere(planned)
                                        || !s.commission().with(planned.commission()).isEmpty())
                .toList();
    }

    /** The sitting that the centre appointed last. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Optional<Sitting> lastOf(UUID centre) {
        return store.lastOf(centre);
    }

    private static boolean isAtTheTimeOf(Sitting one, Sitting other) {
        return Duration.between(one.time(), other.time()).abs().toHours() < HOURS_OF_A_SITTING;
    }
}
