package kz.nqs.recognition;

import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import kz.nqs.participants.Person;

/** 4: an application on paper that a registrar enters. */
final class OnPaper {
    private OnPaper() {}

    static UUID filed(House house, Person person) {
        var registrar = Objects.requireNonNull(house.registrar().person());
        var programme = house.programme();
        var draft =
                new Draft(
                        UUID.randomUUID(),
                        registrar,
                        house.centre().id(),
                        programme.profession(),
                        programme.level(),
                        true,
                        Map.of(),
                        house.the(Clock.class).instant(),
                        null,
                        0,
                        null);
        house.the(Drafts.class).begin(draft);
        return House.as(
                house.the(Filing.class)
                        .file(draft.id(), onPaper(house.application(person)), house.registrar()));
    }

    private static Application onPaper(Application a) {
        return new Application(
                a.name(),
                a.iin(),
                a.born(),
                a.address(),
                a.email(),
                a.mobilePhone(),
                a.workPhone(),
                a.earlierValidUntil(),
                a.informal(),
                a.knowledge(),
                a.skills(),
                a.examination(),
                true,
                a.signed());
    }
}
