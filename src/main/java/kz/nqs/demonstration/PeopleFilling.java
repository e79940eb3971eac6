package kz.nqs.demonstration;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import kz.nqs.centres.Centre;
import kz.nqs.centres.Centres;
import kz.nqs.language.Lang;
import kz.nqs.participants.Body;
import kz.nqs.participants.BodyKind;
import kz.nqs.participants.Iin;
import kz.nqs.participants.People;
import kz.nqs.participants.Person;
import kz.nqs.participants.Role;
import org.springframework.stereotype.Component;

/** Enters the bodies, the centres and the people who work for them. */
@Component
@OnlyInDemonstration
class PeopleFilling {
    private static final int ACCREDITED_YEARS = 5;

    private final People people;
    private final Centres centres;
    private final Clock clock;

    PeopleFilling(People people, Centres centres, Clock clock) {
        this.people = people;
        this.centres = centres;
        this.clock = clock;
    }

    void fill() {
        for (var row : Files.table("bodies")) {
            people.addBody(
                    new Body(
                            body(row.getField("key")),
                            BodyKind.valueOf(row.getField("kind")),
                            Files.both(row, "name")));
        }
        Files.table("centres").forEach(this::accredit);
        Files.table("people").forEach(this::register);
    }

    /** The identifier of a body by its key, of a centre by its number. */
    static UUID body(String key) {
        return Files.id("body", key);
    }

    private void accredit(NamedCsvRecord row) {
        var id = body(row.getField("number"));
        var from = LocalDate.now(clock).minusYears(1);
        var name = Files.both(row, "name");
        people.addBody(new Body(id, BodyKind.RECOGNITION_CENTRE, name));
        centres.accredit(
                new Centre(
                        id,
                        name,
                        row.getField("number"),
                        from,
                        from.plusYears(ACCREDITED_YEARS).minusDays(1),
                        Files.both(row, "address"),
                        row.getField("phone"),
                        row.getField("email")));
    }

    private void register(NamedCsvRecord row) {
        var person = person(row);
        people.register(person, person.email(), null);
        if (!row.getField("body").isEmpty()) {
            people.join(
                    person.id(), body(row.getField("body")), Role.valueOf(row.getField("role")));
        }
    }

    private static Person person(NamedCsvRecord row) {
        var login = row.getField("login");
        var iin = new Iin(row.getField("iin"));
        var letters = Lang.of(row.getField("letters"));
        return new Person(
                Files.id("person", login),
                iin,
                row.getField("name"),
                iin.born().orElseThrow(),
                login + "@example.kz",
                "+7 700 000 00 00",
                letters == Lang.KK ? "Астана қаласы" : "город Астана",
                letters);
    }
}
