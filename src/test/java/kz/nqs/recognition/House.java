package kz.nqs.recognition;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import kz.nqs.calendar.Deadlines;
import kz.nqs.calendar.TimeMachine;
import kz.nqs.calendar.Waiter;
import kz.nqs.calendar.WorkingCalendar;
import kz.nqs.centres.Centre;
import kz.nqs.centres.Centres;
import kz.nqs.examination.Commission;
import kz.nqs.examination.Sitting;
import kz.nqs.examination.Sitting.Mark;
import kz.nqs.examination.Sitting.Theory;
import kz.nqs.examination.Sittings;
import kz.nqs.journal.Author;
import kz.nqs.language.Lang;
import kz.nqs.letters.Letter;
import kz.nqs.letters.Letters;
import kz.nqs.numbering.Ordinals;
import kz.nqs.participants.NewPeople;
import kz.nqs.participants.People;
import kz.nqs.participants.Person;
import kz.nqs.participants.Role;
import kz.nqs.programmes.Programme;
import kz.nqs.programmes.Programmes;
import kz.nqs.recognition.Filing.Filed;
import kz.nqs.recognition.Recognition.Hearing;
import kz.nqs.recognition.Taken.Done;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** Centre 0017 of the running platform, and cases carried through the real doors of the room. */
final class House {
    private final ApplicationContext platform;
    private final Centre centre;

    House(ApplicationContext platform) {
        this.platform = platform;
        centre = the(Centres.class).accredited("0017").orElseThrow();
    }

    <T> T the(Class<T> bean) {
        return platform.getBean(bean);
    }

    Programme programme() {
        return the(Programmes.class).ofCentre(centre.id()).getFirst();
    }

    Centre centre() {
        return centre;
    }

    LocalDate today() {
        return LocalDate.now(the(Clock.class));
    }

    void pass(int workingDays) {
        the(TimeMachine.class).pass(workingDays);
    }

    /** A person just registered. */
    Person somebody() {
        var person = NewPeople.somebody();
        if (!the(People.class).register(person, person.id() + "@example.kz", null)) {
            throw new AssertionError("known already");
        }
        return person;
    }

    Author registrar() {
        return of(Role.REGISTRAR);
    }

    Author head() {
        return of(Role.HEAD);
    }

    Author candidate(UUID id) {
        return themselves(the(People.class).person(file(id).candidate()));
    }

    static Author themselves(Person person) {
        return new Author(person.id(), null, person.name(), "CANDIDATE");
    }

    private Author of(Role role) {
        var person = the(People.class).in(centre.id(), role).getFirst();
        return new Author(person.id(), centre.id(), person.name(), role.name());
    }

    Draft draft(Person owner) {
        return draft(owner, programme().profession(), programme().level());
    }

    Draft draft(Person owner, UUID profession, int level) {
        var draft =
                new Draft(
                        UUID.randomUUID(),
                        owner.id(),
                        centre.id(),
                        profession,
                        level,
                        false,
                        Map.of(),
                        the(Clock.class).instant(),
                        null,
                        0,
                        null);
        the(Drafts.class).begin(draft);
        return draft;
    }

    Application application(Person p) {
        return new Application(
                p.name(),
                p.iin().digits(),
                p.born(),
                p.address(),
                p.email(),
                p.phone(),
                "",
                null,
                "",
                "Дәнекерлеу әдістерін білемін",
                "Жеті жыл тәжірибе",
                Lang.KK,
                false,
                today());
    }

    /** An application registered today. */
    UUID filed(Person person) {
        return as(
                the(Filing.class)
                        .file(draft(person).id(), application(person), themselves(person)));
    }

    /** An application registered on another day, by a filing office that lives on it. */
    UUID filed(Person person, LocalDate day) {
        var zone = ZoneId.of("Asia/Almaty");
        var clock = Clock.fixed(day.atTime(12, 0).atZone(zone).toInstant(), zone);
        var filing =
                new Filing(
                        the(Drafts.class),
                        the(Attachments.class),
                        the(RecognitionCases.class),
                        the(CasePapers.class),
                        the(People.class),
                        the(Hindrances.class),
                        the(Centres.class),
                        the(Programmes.class),
                        the(Ordinals.class),
                        the(WorkingCalendar.class),
                        clock);
        var draft = draft(person);
        return as(
                inTransaction(
                        () -> filing.file(draft.id(), application(person), themselves(person))));
    }

    static UUID as(Filed filed) {
        return switch (filed) {
            case Filed.As(var id) -> id;
            case Filed.Not(var why) -> throw new AssertionError(why);
        };
    }

    <T> T inTransaction(Supplier<T> what) {
        return Objects.requireNonNull(the(TransactionTemplate.class).execute(_ -> what.get()));
    }

    RecognitionCase now(UUID id) {
        return the(RecognitionCases.class).find(id).orElseThrow();
    }

    CaseFile file(UUID id) {
        return now(id).file();
    }

    void take(UUID id, Step step, Author author) {
        done(the(RecognitionCases.class).take(id, now(id).version(), step, author, Map.of()));
    }

    static void done(Taken taken) {
        if (!(taken instanceof Done)) {
            throw new AssertionError(taken);
        }
    }

    /** Under a contract, and the exam appointed on the first day that may be. */
    UUID appointed(Person person) {
        return appointed(filed(person));
    }

    UUID appointed(UUID id) {
        appoints(underContract(id));
        return id;
    }

    UUID underContract(UUID id) {
        done(the(Contracts.class).offer(id, now(id).version(), "", registrar()));
        take(id, new Step.AcceptContract(), candidate(id));
        return id;
    }

    /** On the first day that may be. */
    void appoints(UUID id) {
        var day = the(RecognitionCases.class).permittedDays(file(id)).getFirst();
        var hearing =
                new Hearing(
                        UUID.randomUUID(),
                        today(),
                        day,
                        LocalTime.of(10, 0),
                        "Астана, Сарыарқа, 31",
                        0);
        done(
                the(Hearings.class)
                        .appoint(
                                id,
                                now(id).version(),
                                new Step.Appoint(hearing),
                                commission(),
                                registrar()));
    }

    /** Ready for the exam but for its day. */
    UUID briefed(Person person) {
        var id = appointed(person);
        take(id, new Step.Familiarise(), candidate(id));
        take(id, new Step.Brief("17"), registrar());
        return id;
    }

    Commission commission() {
        var examiners =
                the(People.class).in(centre.id(), Role.EXAMINER).stream().map(Person::id).toList();
        return new Commission(
                "12-Е", examiners.get(0), examiners.get(1), List.of(examiners.get(2)));
    }

    Sitting sitting(UUID id) {
        var sitting = the(RecognitionCases.class).sittingOf(id).orElseThrow();
        return the(Sittings.class).sitting(sitting).orElseThrow();
    }

    void theory(UUID id, int correct) {
        var theory = new Theory(correct, programme().questions());
        done(
                the(Hearings.class)
                        .theory(id, now(id).version(), sitting(id).id(), theory, examiner(id)));
    }

    /** Every line of the card but those is carried out. */
    void practice(UUID id, Integer... notCarriedOut) {
        var failed = List.of(notCarriedOut);
        var marks =
                programme().card().stream()
                        .map(l -> new Mark(l.number(), !failed.contains(l.number()), ""))
                        .toList();
        done(
                the(Hearings.class)
                        .practice(id, now(id).version(), sitting(id).id(), marks, examiner(id)));
    }

    void signedByAll(UUID id) {
        for (var member : sitting(id).commission().signers()) {
            var person = the(People.class).person(member);
            var author = new Author(member, centre.id(), person.name(), Role.EXAMINER.name());
            the(Hearings.class).sign(id, sitting(id), author);
        }
    }

    private Author examiner(UUID id) {
        var chair = the(People.class).person(sitting(id).commission().chair());
        return new Author(chair.id(), centre.id(), chair.name(), Role.EXAMINER.name());
    }

    List<Letter> letters(UUID id) {
        return the(Letters.class).of(RecognitionCases.ROOM, id);
    }

    /** What waits on the person who applied. */
    List<String> waitsOnCandidate(UUID id) {
        return waiting(file(id).candidate(), null, id);
    }

    /** What waits on people of that role in the centre. */
    List<String> waitsOn(Role role, UUID id) {
        return waiting(UUID.randomUUID(), role, id);
    }

    private List<String> waiting(UUID person, @Nullable Role role, UUID id) {
        var roles = role == null ? List.<String>of() : List.of(role.name());
        return the(Deadlines.class)
                .waitingOn(Waiter.of(person, centre.id(), roles), 500, 0)
                .rows()
                .stream()
                .filter(kept -> kept.subject().equals(id))
                .map(Deadlines.Kept::label)
                .toList();
    }
}
