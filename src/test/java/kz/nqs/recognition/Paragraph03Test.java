package kz.nqs.recognition;

import static kz.nqs.recognition.Examples.denial;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import kz.nqs.PlatformTest;
import kz.nqs.centres.Centres;
import kz.nqs.participants.Person;
import kz.nqs.programmes.Programmes;
import kz.nqs.recognition.Filing.Filed;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PlatformTest
@DisplayName("Приказ № 374, пункт 3 — только профессии, включённые в реестр")
class Paragraph03Test {
    private final House house;
    private final Person candidate;

    @Autowired
    Paragraph03Test(ApplicationContext platform) {
        house = new House(platform);
        candidate = house.somebody();
    }

    @Test
    @Tag("374-3")
    void a_profession_of_the_register_can_be_applied_for() {
        var programme = house.programme();
        assertThat(hindrance(programme.profession(), programme.level())).isNull();
        assertThat(file(programme.profession(), programme.level())).isInstanceOf(Filed.As.class);
    }

    @Test
    @Tag("374-3")
    void a_profession_outside_the_register_cannot() {
        assertThat(hindrance(UUID.randomUUID(), 4)).isEqualTo(denial("not-in-register", "3"));
        assertThat(file(UUID.randomUUID(), 4))
                .isEqualTo(new Filed.Not(denial("not-in-register", "3")));
    }

    @Test
    @Tag("374-3")
    void a_level_outside_the_register_cannot() {
        var profession = house.programme().profession();
        assertThat(file(profession, 8)).isEqualTo(new Filed.Not(denial("not-in-register", "3")));
        assertThat(house.the(RecognitionCases.class).ofCandidate(candidate.id())).isEmpty();
    }

    @Test
    void a_centre_without_a_programme_for_it_does_not_take_it() {
        var elsewhere =
                house.the(Centres.class).all().stream()
                        .flatMap(c -> house.the(Programmes.class).ofCentre(c.id()).stream())
                        .filter(
                                p ->
                                        house.the(Programmes.class)
                                                .of(house.centre().id(), p.profession(), p.level())
                                                .isEmpty())
                        .findFirst()
                        .orElseThrow();
        assertThat(hindrance(elsewhere.profession(), elsewhere.level()))
                .isEqualTo(denial("no-programme", "2"));
    }

    @Test
    void one_profession_at_one_level_has_one_open_case_of_a_candidate() {
        var programme = house.programme();
        house.filed(candidate);
        assertThat(file(programme.profession(), programme.level()))
                .isEqualTo(new Filed.Not(denial("already-open", "4")));
    }

    private @Nullable Decision hindrance(UUID profession, int level) {
        return house.the(Filing.class)
                .hindrance(profession, level, house.centre().id())
                .orElse(null);
    }

    private Filed file(UUID profession, int level) {
        var draft = house.draft(candidate, profession, level);
        return house.the(Filing.class)
                .file(draft.id(), house.application(candidate), House.themselves(candidate));
    }
}
