package kz.nqs.participants;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.nqs.participants.Accounts.Outcome;
import kz.nqs.post.Post;
import kz.nqs.post.Posted;
import kz.nqs.ui.NoSuchPage;
import kz.nqs.ui.PublicAddress;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Whoever was entered from paper comes to an account of their own: 391-4. */
@Component
public class Claims {
    private static final Duration VALID = Duration.ofDays(14);
    private static final String NUMBER = "claim";
    private final ClaimStore store;
    private final PersonStore persons;
    private final People people;
    private final FormerAddresses formerAddresses;
    private final Passwords passwords;
    private final Throttle throttle;
    private final Post post;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final PublicAddress platform;

    Claims(
            ClaimStore store,
            PersonStore persons,
            People people,
            FormerAddresses formerAddresses,
            Passwords passwords,
            Throttle throttle,
            Post post,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            Clock clock,
            PublicAddress platform) {
        this.store = store;
        this.persons = persons;
        this.people = people;
        this.formerAddresses = formerAddresses;
        this.passwords = passwords;
        this.throttle = throttle;
        this.post = post;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
        this.platform = platform;
    }

    /** The invitation of that person that is good now. */
    public Optional<Claim> of(UUID person) {
        return store.open("person = :key", person, clock.instant());
    }

    /** What has become of the e-mail with its link, if there was an address. */
    public Optional<Posted> posted(Claim claim) {
        return Optional.ofNullable(post.of(ClaimMail.KIND, List.of(claim.id())).get(claim.id()));
    }

    /**
     * Hands out an invitation, by e-mail too if there is an address; an earlier one is void.
     *
     * @return empty if the person has an account, or was entered by another centre
     */
    @Transactional
    public Optional<HandedOut> handOut(UUID person, UUID centre, UUID subject, String email) {
        if (!centre.equals(persons.held(person).enteredBy())) {
            return Optional.empty();
        }
        var until = clock.instant().plus(VALID);
        var claim = new Claim(UUID.randomUUID(), person, centre, subject, email, until);
        var code = ClaimCode.fresh();
        store.keep(claim, ClaimCode.hash(code), clock.instant());
        if (!email.isEmpty()) {
            post.queue(ClaimMail.KIND, claim.id());
        }
        var link = platform.of(people.person(person).letters(), ClaimCode.path(code));
        return Optional.of(new HandedOut(claim, link, QrPicture.of(link)));
    }

    /** What the code opens; empty if it was used or replaced, has run out, or was guessed at. */
    public Optional<Claim> behind(String code) {
        return store.open(":key = any (code_hashes)", ClaimCode.hash(code), clock.instant());
    }

    /** Whether the number is that of the one invited; counted as any other try. */
    public Outcome prove(Claim claim, Iin typed) {
        var account = claim.person().toString();
        var toWait = throttle.trying(NUMBER, account);
        if (!toWait.isZero()) {
            return new Outcome.TooOften(toWait);
        }
        if (!people.person(claim.person()).iin().equals(typed)) {
            store.wrong(claim.id());
            return new Outcome.Wrong();
        }
        throttle.wasRight(NUMBER, account);
        return new Outcome.Right(claim.person());
    }

    /**
     * Opens the account, once; outside of any transaction, for hashing takes its time.
     *
     * @return false if another signs in with that address; nothing is changed then
     * @throws NoSuchPage if the invitation was taken up meanwhile
     */
    public boolean take(Claim claim, String email, String password) {
        var hash = passwords.hash(password);
        try {
            transaction.executeWithoutResult(_ -> open(claim, email, hash));
            return true;
        } catch (DuplicateKeyException another) {
            return false;
        }
    }

    private void open(Claim claim, String email, String hash) {
        var person = claim.person();
        var known = persons.held(person).identifiers();
        if (!store.end(claim.id())) {
            throw new NoSuchPage("used");
        }
        persons.write(person, known.signingInAs(email));
        persons.accountOpened(person, hash);
        formerAddresses.left(person, known, email);
        var opened = new AccountOpened(claim.subject(), people.actor(person).asThemselves());
        events.publishEvent(opened);
    }
}
