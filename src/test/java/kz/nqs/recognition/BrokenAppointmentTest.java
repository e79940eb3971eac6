package kz.nqs.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import kz.nqs.PlatformTest;
import kz.nqs.calendar.AppointedDays.Broken;
import kz.nqs.calendar.CalendarChange;
import kz.nqs.calendar.CalendarChanges;
import kz.nqs.calendar.WorkingCalendar;
import kz.nqs.journal.Journal;
import kz.nqs.letters.Letter;
import kz.nqs.letters.Letters;
import kz.nqs.papers.KeptPaper;
import kz.nqs.papers.Papers;
import kz.nqs.participants.Role;
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
    CalendarActs acts;

    @BeforeEach
    void the_administrator() {
        house = new House(platform);
        acts = new CalendarActs(house, "601");
    }

    @AfterEach
    void the_calendar_is_as_it_was() {
        acts.leaveAsItWas();
    }

    @Test
    void a_day_off_between_notice_and_exam_leaves_nine_days_and_both_sides_are_told() {
        var id = house.appointed(house.somebody());
        var version = house.now(id).version();
        var off = acts.dayOff(calendar.workingDay(1, house.today().plusDays(1)));
        var named = named(id, off);
        assertThat(named.isOff()).isFalse();
        assertThat(named.workingDays()).isEqualTo(9);
        assertThat(house.waitsOn(Role.REGISTRAR, id)).doesNotContain(REAPPOINT);

        acts.make(off);
        assertThat(house.waitsOn(Role.REGISTRAR, id)).contains(REAPPOINT);
        assertThat(house.waitsOnCandidate(id)).as("not for a day that is void").isEmpty();
        assertThat(house.the(RecognitionCases.class).isToReappoint(house.now(id))).isTrue();
        assertThat(house.now(id).version()).as("nobody is overtaken").isEqualTo(version);
        var letter = house.letters(id).getLast();
        assertThat(letter.basis().place()).isEqualTo("6(2)");
        assertThat(letter.body().ru()).contains(CalendarActs.written(examDay(id)), "9", "10", "20");
        assertThat(letter.body().kk()).contains(CalendarActs.written(examDay(id)));
        assertThat(toRegistrar().getFirst().body().ru()).contains(house.file(id).number());
        assertThat(house.the(Journal.class).of("recognition", id).getLast().step())
                .isEqualTo("recognition.step.Broken");
        assertThat(changes.preview(off).broken()).as("known already").noneMatch(of(id));
    }

    @Test
    void what_is_broken_already_is_not_broken_by_another_change() {
        var id = house.appointed(house.somebody());
        acts.make(acts.dayOff(calendar.workingDay(1, house.today().plusDays(1))));
        var another = acts.dayOff(calendar.workingDay(3, house.today().plusDays(1)));
        assertThat(changes.preview(another).broken()).noneMatch(of(id));
    }

    @Test
    @Tag("374-6a")
    void of_void_exams_one_is_appointed_anew_with_the_others() {
        var id = house.appointed(house.somebody());
        var other = house.appointed(house.somebody());
        var waiting = house.underContract(house.filed(house.somebody()));
        var list = house.the(CaseList.class);
        assertThat(list.toAppointWith(house.now(id))).as("an exam that holds").isEmpty();
        acts.make(acts.dayOff(examDay(id)));
        assertThat(list.toAppointWith(house.now(id)))
                .extracting(each -> each.file().id())
                .contains(other, waiting)
                .doesNotContain(id);
        assertThat(list.mayBeWith(house.now(waiting), house.now(other)))
                .as("a change has a reason of its own")
                .isFalse();
    }

    @Test
    void an_exam_day_that_becomes_a_day_off_is_to_be_appointed_anew_and_then_all_is_well() {
        var id = house.appointed(house.somebody());
        var off = acts.dayOff(examDay(id));
        assertThat(named(id, off).isOff()).isTrue();
        acts.make(off);
        assertThat(house.waitsOn(Role.REGISTRAR, id)).contains(REAPPOINT);
        house.appoints(id);
        assertThat(house.waitsOn(Role.REGISTRAR, id)).doesNotContain(REAPPOINT);
        assertThat(calendar.isWorkingDay(examDay(id))).isTrue();
    }

    @Test
    void a_change_taken_back_settles_it_too_and_both_sides_are_told() {
        var id = house.appointed(house.somebody());
        acts.make(acts.dayOff(examDay(id)));
        var before = house.letters(id).size();
        assertThat(acts.changes.brokenWithout(acts.made().id())).noneMatch(of(id));
        acts.takeBack();
        assertThat(house.waitsOn(Role.REGISTRAR, id)).doesNotContain(REAPPOINT);
        assertThat(house.waitsOnCandidate(id)).contains("recognition.duty.familiarise");
        assertThat(house.letters(id)).hasSize(before + 1);
        assertThat(house.letters(id).getLast().body().ru())
                .contains(CalendarActs.written(examDay(id)));
    }

    @Test
    void a_day_called_off_holds_again_only_if_ten_working_days_remain_from_saying_so() {
        var id = house.appointed(house.somebody());
        acts.make(acts.dayOff(examDay(id)));
        house.pass(3);
        var told = house.letters(id).size();
        acts.takeBack();
        assertThat(house.waitsOn(Role.REGISTRAR, id)).contains(REAPPOINT);
        assertThat(house.the(RecognitionCases.class).isToReappoint(house.now(id))).isTrue();
        assertThat(house.letters(id)).as("nobody is told to come after all").hasSize(told);
        house.appoints(id);
        assertThat(house.waitsOn(Role.REGISTRAR, id)).doesNotContain(REAPPOINT);
    }

    @Test
    void an_appointment_with_days_to_spare_is_touched_by_nothing() {
        var id = house.appointed(house.somebody());
        var after = calendar.workingDay(1, examDay(id).plusDays(1));
        assertThat(changes.preview(acts.dayOff(after)).broken()).noneMatch(of(id));
        acts.make(acts.dayOff(after));
        assertThat(house.waitsOn(Role.REGISTRAR, id)).doesNotContain(REAPPOINT);
    }

    @Test
    @Tag("374-4")
    void a_letter_on_paper_still_waits_to_be_handed_over_and_the_news_with_it() {
        var id = house.appointed(OnPaper.filed(house, house.somebody()));
        var hand = "recognition.duty.hand";
        var before = toBeHanded(id);
        assertThat(house.waitsOn(Role.REGISTRAR, id)).contains(hand);
        acts.make(acts.dayOff(examDay(id)));
        assertThat(house.waitsOn(Role.REGISTRAR, id)).containsOnlyOnce(REAPPOINT, hand);
        assertThat(toBeHanded(id)).isEqualTo(before + 1);
        acts.takeBack();
        assertThat(house.waitsOn(Role.REGISTRAR, id))
                .containsExactlyInAnyOrder("recognition.duty.familiarise", hand);
        assertThat(toBeHanded(id)).isEqualTo(before + 2);
        var exam = Objects.requireNonNull(CaseAccess.hearing(house.now(id).state()));
        var holding = house.letters(id).getLast();
        assertThat(holding.body().ru())
                .startsWith("Уважаемый(ая) " + house.now(id).application().name())
                .contains("10:00", exam.place(), house.file(id).number());
        assertThat(house.the(Papers.class).of("recognition", id))
                .extracting(KeptPaper::kind)
                .as("what is handed over is on paper")
                .contains("broken", "holding");
    }

    private int toBeHanded(UUID id) {
        return house.the(Letters.class).toBeHanded("recognition", id).size();
    }

    private Broken named(UUID id, CalendarChange change) {
        return changes.preview(change).broken().stream().filter(of(id)).findFirst().orElseThrow();
    }

    private static Predicate<Broken> of(UUID id) {
        return broken -> broken.subject().equals(id);
    }

    private List<Letter> toRegistrar() {
        var registrar = house.registrar().person();
        return house.the(Letters.class).unopenedBy(Objects.requireNonNull(registrar)).stream()
                .filter(l -> l.subject().equals(acts.made().id()))
                .filter(l -> l.basis().place().equals("6(2)"))
                .toList();
    }

    private LocalDate examDay(UUID id) {
        return Objects.requireNonNull(CaseAccess.hearing(house.now(id).state())).day();
    }
}
