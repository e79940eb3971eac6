package kz.nqs.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kz.nqs.PlatformTest;
import kz.nqs.calendar.AppointedDays.Broken;
import kz.nqs.calendar.CalendarChange;
import kz.nqs.calendar.CalendarChanges;
import kz.nqs.calendar.WorkingCalendar;
import kz.nqs.imports.Officers;
import kz.nqs.journal.Author;
import kz.nqs.journal.Journal;
import kz.nqs.language.Bilingual;
import kz.nqs.letters.Letter;
import kz.nqs.letters.Letters;
import kz.nqs.participants.BodyKind;
import kz.nqs.participants.People;
import kz.nqs.participants.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PlatformTest
@Tag("374-6b")
@DisplayName("Приказ № 374, пункт 6 — изменённый календарь лишает назначенный день силы")
class BrokenAppointmentTest {
    private static final String REAPPOINT = "recognition.duty.reappoint";
    @Autowired ApplicationContext platform;
    @Autowired CalendarChanges changes;
    @Autowired WorkingCalendar calendar;
    House house;
    Author administrator;
    @Nullable CalendarChange made;

    @BeforeEach
    void the_administrator() {
        house = new House(platform);
        administrator = Officers.of(house.the(People.class), "sergey", BodyKind.ADMINISTRATOR);
    }

    /** The calendar is the same for all tests of the run. */
    @AfterEach
    void the_calendar_is_as_it_was() {
        if (made != null) {
            assertThat(changes.withdraw(made.id(), administrator)).isTrue();
        }
    }

    @Test
    void a_day_off_between_notice_and_exam_leaves_nine_days_and_both_sides_are_told() {
        var id = house.appointed(house.somebody());
        var version = house.now(id).version();
        var off = dayOff(calendar.workingDay(1, house.today().plusDays(1)));
        var named = named(id, off);
        assertThat(named.isOff()).isFalse();
        assertThat(named.workingDays()).isEqualTo(9);
        assertThat(house.waitsOn(Role.REGISTRAR, id)).doesNotContain(REAPPOINT);

        make(off);
        assertThat(house.waitsOn(Role.REGISTRAR, id)).contains(REAPPOINT);
        assertThat(house.waitsOnCandidate(id)).contains("recognition.duty.familiarise");
        assertThat(house.now(id).version()).as("nobody is overtaken").isEqualTo(version);
        var letter = house.letters(id).getLast();
        assertThat(letter.basis().place()).isEqualTo("6(2)");
        assertThat(letter.body().ru()).contains(written(examDay(id)), "9", "10", "20");
        assertThat(letter.body().kk()).contains(written(examDay(id)));
        assertThat(toRegistrar().getFirst().body().ru()).contains(house.file(id).number());
        assertThat(house.the(Journal.class).of("recognition", id).getLast().step())
                .isEqualTo("recognition.step.Broken");
        assertThat(changes.preview(off).broken()).as("known already").noneMatch(of(id));
    }

    @Test
    void an_exam_day_that_becomes_a_day_off_is_to_be_appointed_anew_and_then_all_is_well() {
        var id = house.appointed(house.somebody());
        var off = dayOff(examDay(id));
        assertThat(named(id, off).isOff()).isTrue();
        make(off);
        assertThat(house.waitsOn(Role.REGISTRAR, id)).contains(REAPPOINT);
        house.take(id, new Step.Familiarise(), house.candidate(id));
        assertThat(house.waitsOn(Role.REGISTRAR, id))
                .as("another step does not settle it")
                .contains(REAPPOINT, "recognition.duty.brief");
        house.appoints(id);
        assertThat(house.waitsOn(Role.REGISTRAR, id)).doesNotContain(REAPPOINT);
        assertThat(calendar.isWorkingDay(examDay(id))).isTrue();
    }

    @Test
    void a_change_taken_back_settles_it_too_and_both_sides_are_told() {
        var id = house.appointed(house.somebody());
        make(dayOff(examDay(id)));
        var before = house.letters(id).size();
        assertThat(changes.withdraw(Objects.requireNonNull(made).id(), administrator)).isTrue();
        made = null;
        assertThat(house.waitsOn(Role.REGISTRAR, id)).doesNotContain(REAPPOINT);
        assertThat(house.waitsOnCandidate(id)).contains("recognition.duty.familiarise");
        assertThat(house.letters(id)).hasSize(before + 1);
        assertThat(house.letters(id).getLast().body().ru()).contains(written(examDay(id)));
    }

    @Test
    void an_appointment_with_days_to_spare_is_touched_by_nothing() {
        var id = house.appointed(house.somebody());
        var after = calendar.workingDay(1, examDay(id).plusDays(1));
        assertThat(changes.preview(dayOff(after)).broken()).noneMatch(of(id));
        make(dayOff(after));
        assertThat(house.waitsOn(Role.REGISTRAR, id)).doesNotContain(REAPPOINT);
    }

    private Broken named(UUID id, CalendarChange change) {
        return changes.preview(change).broken().stream().filter(of(id)).findFirst().orElseThrow();
    }

    private static java.util.function.Predicate<Broken> of(UUID id) {
        return broken -> broken.subject().equals(id);
    }

    private List<Letter> toRegistrar() {
        var registrar = house.registrar().person();
        return house.the(Letters.class).unopenedBy(Objects.requireNonNull(registrar)).stream()
                .filter(l -> l.subject().equals(Objects.requireNonNull(made).id()))
                .filter(l -> l.basis().place().equals("6(2)"))
                .toList();
    }

    private void make(CalendarChange change) {
        assertThat(changes.make(change, administrator)).isEmpty();
        made = change;
    }

    private LocalDate examDay(UUID id) {
        return Objects.requireNonNull(CaseAccess.hearing(house.now(id).state())).day();
    }

    private CalendarChange dayOff(LocalDate day) {
        return new CalendarChange(
                UUID.randomUUID(),
                day,
                null,
                new Bilingual("Қаулы", "Постановление"),
                "601",
                house.today(),
                administrator.name(),
                house.the(java.time.Clock.class).instant(),
                null,
                null);
    }

    private static String written(LocalDate day) {
        return "%02d.%02d.%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }
}
