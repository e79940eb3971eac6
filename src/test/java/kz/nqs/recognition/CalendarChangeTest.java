package kz.nqs.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.nqs.PlatformTest;
import kz.nqs.calendar.CalendarChanges;
import kz.nqs.calendar.DayOff;
import kz.nqs.calendar.Deadline;
import kz.nqs.calendar.Deadlines;
import kz.nqs.calendar.Deadlines.Kept;
import kz.nqs.calendar.Deadlines.Whose;
import kz.nqs.calendar.Recounted;
import kz.nqs.calendar.Term;
import kz.nqs.calendar.WorkingCalendar;
import kz.nqs.journal.Journal;
import kz.nqs.language.Lang;
import kz.nqs.law.Act;
import kz.nqs.letters.Letter;
import kz.nqs.letters.Letters;
import kz.nqs.papers.Judge;
import kz.nqs.papers.Papers;
import kz.nqs.participants.People;
import kz.nqs.participants.Role;
import kz.nqs.recognition.Recognition.Registered;
import kz.nqs.recognition.Recognition.Returned;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PlatformTest
@Tag("391-12/13")
@DisplayName("Календарь меняется по акту — открытые сроки пересчитаны, выполненные остаются")
class CalendarChangeTest {
    @Autowired ApplicationContext platform;
    @Autowired CalendarChanges changes;
    @Autowired WorkingCalendar calendar;
    @Autowired Deadlines deadlines;
    @Autowired Journal journal;
    House house;
    CalendarActs acts;

    @BeforeEach
    void the_administrator() {
        house = new House(platform);
        acts = new CalendarActs(house, "501");
    }

    @AfterEach
    void the_calendar_is_as_it_was() {
        acts.leaveAsItWas();
    }

    @Test
    void an_open_deadline_moves_and_a_met_one_stays() {
        var met = house.filed(house.somebody());
        house.take(met, new Step.SendRemarks(Examples.REMARKS), house.registrar());
        var open = house.filed(house.somebody());
        var off = nextWorkingDay();
        var before = kept(open).deadline();

        var preview = changes.preview(acts.dayOff(off));
        assertThat(preview.hindrance()).isNull();
        assertThat(moved(preview.moved(), open).now().lastDay())
                .isEqualTo(calendar.workingDay(1, before.lastDay().plusDays(1)));
        assertThat(kept(open).deadline()).as("nothing moves yet").isEqualTo(before);
        assertThat(calendar.isWorkingDay(off)).isTrue();

        acts.make(acts.dayOff(off));
        assertThat(calendar.isWorkingDay(off)).as("this node counts by it at once").isFalse();
        var after = kept(open).deadline();
        assertThat(after.lastDay()).isAfter(before.lastDay());
        assertThat(((Registered) house.now(open).state()).check()).isEqualTo(after);
        assertThat(house.now(open).version()).as("nobody is overtaken").isEqualTo(1);
        var met1 = deadlines.of("recognition", met).getFirst();
        assertThat(met1.metOn()).isNotNull();
        assertThat(met1.deadline()).isEqualTo(before);
    }

    @Test
    void old_and_new_are_journaled_and_the_candidate_is_told() {
        var id = house.filed(house.somebody());
        house.take(id, new Step.SendRemarks(Examples.REMARKS), house.registrar());
        var before = ((Returned) house.now(id).state()).correction();
        acts.make(acts.dayOff(nextWorkingDay()));
        var after = ((Returned) house.now(id).state()).correction();
        assertThat(after.lastDay()).isAfter(before.lastDay());
        var entry = journal.of("recognition", id).getLast();
        assertThat(entry.step()).isEqualTo("calendar.step.Recount");
        assertThat(entry.author()).isEqualTo(acts.administrator);
        assertThat(entry.details())
                .containsEntry("was", CalendarActs.written(before.lastDay()))
                .containsEntry("now", CalendarActs.written(after.lastDay()))
                .containsEntry("calendarAct", "501");
        assertThat(house.letters(id).getLast().body().kk())
                .contains(
                        CalendarActs.written(before.lastDay()),
                        CalendarActs.written(after.lastDay()));
    }

    @Test
    void what_an_act_no_more_does_is_not_said_to_be_done_by_it() {
        var id = house.filed(house.somebody());
        house.take(id, new Step.SendRemarks(Examples.REMARKS), house.registrar());
        acts.make(acts.dayOff(nextWorkingDay()));
        acts.takeBack();
        var entry = journal.of("recognition", id).getLast();
        assertThat(entry.details())
                .containsEntry("calendarActWithdrawn", "501")
                .doesNotContainKey("calendarAct");
        assertThat(house.letters(id).getLast().body().ru())
                .contains("отменено изменение, внесённое актом");
    }

    @Test
    @Tag("374-4")
    void who_applied_on_paper_is_told_by_a_letter_to_be_handed_over() throws IOException {
        var id = OnPaper.filed(house, house.somebody());
        house.take(id, new Step.SendRemarks(Examples.REMARKS), house.registrar());
        var before = ((Returned) house.now(id).state()).correction();
        var letters = house.the(Letters.class);
        var waiting = letters.toBeHanded("recognition", id).size();
        acts.make(acts.dayOff(nextWorkingDay()));
        var after = ((Returned) house.now(id).state()).correction();
        var told = house.letters(id).getLast();
        assertThat(told.addressee()).isEqualTo(house.file(id).candidate());
        assertThat(told.body().kk()).contains(CalendarActs.written(before.lastDay()));
        assertThat(told.body().kk()).contains(CalendarActs.written(after.lastDay()));
        assertThat(letters.toBeHanded("recognition", id)).hasSize(waiting + 1);
        assertThat(house.waitsOn(Role.REGISTRAR, id)).containsOnlyOnce("recognition.duty.hand");
        var administrator = house.the(People.class).body(told.sender()).name().ru();
        assertThat(onPaper(told)).contains(administrator);
    }

    @Test
    void the_registrars_are_told_in_one_letter_of_all_their_cases() {
        var one = house.filed(house.somebody());
        var other = house.filed(house.somebody());
        acts.make(acts.dayOff(nextWorkingDay()));
        var registrar = house.the(People.class).in(house.centre().id(), Role.REGISTRAR).getFirst();
        var told =
                house.the(Letters.class).unopenedBy(registrar.id()).stream()
                        .filter(letter -> letter.subject().equals(acts.made().id()))
                        .filter(letter -> letter.title().ru().equals("Пересчитан срок"))
                        .toList();
        assertThat(told).hasSize(1);
        assertThat(told.getFirst().body().ru())
                .contains(house.file(one).number(), house.file(other).number());
    }

    @Test
    void permitted_days_of_an_exam_follow() {
        var id = house.filed(house.somebody());
        var cases = house.the(RecognitionCases.class);
        var permitted = cases.permittedDays(house.file(id));
        acts.make(acts.dayOff(permitted.get(3)));
        assertThat(cases.permittedDays(house.file(id)))
                .doesNotContain(permitted.get(3))
                .hasSameSizeAs(permitted);
    }

    @Test
    void a_weekend_day_that_is_worked_brings_a_deadline_nearer_and_withdrawing_brings_it_back() {
        var term = Term.workingDays(10, Act.ORDER_374.paragraph("5(1)"));
        var before = Deadline.running(term, house.today(), calendar);
        var subject = UUID.randomUUID();
        deadlines.open(
                "test", subject, "", "recognition.duty.check", before, Whose.person(subject));
        var weekend =
                house.today()
                        .plusDays(1)
                        .datesUntil(before.lastDay())
                        .filter(day -> calendar.dayOff(day).orElse(null) instanceof DayOff.Weekend)
                        .findFirst()
                        .orElseThrow();
        acts.make(acts.change(null, weekend));
        assertThat(deadlines.of("test", subject).getFirst().deadline().lastDay())
                .isBefore(before.lastDay());
        acts.takeBack();
        assertThat(deadlines.of("test", subject).getFirst().deadline()).isEqualTo(before);
        deadlines.closeAll("test", subject, house.today());
    }

    @Test
    void the_same_change_made_twice_is_one() {
        var off = nextWorkingDay();
        acts.make(acts.dayOff(off));
        assertThat(changes.make(acts.dayOff(off), acts.administrator)).isEmpty();
        assertThat(changes.all().stream().filter(c -> off.equals(c.off()) && c.holds())).hasSize(1);
    }

    @Test
    void a_day_that_has_come_is_off_already_or_is_no_weekend_cannot_be_changed() {
        var today = house.today();
        var december = LocalDate.of(today.getYear() + 1, 12, 1);
        assertThat(changes.preview(acts.dayOff(today)).hindrance()).endsWith("NOT_AHEAD");
        assertThat(changes.preview(acts.dayOff(december.withDayOfMonth(16))).hindrance())
                .endsWith("OFF_ALREADY");
        var worked = calendar.workingDay(1, december);
        assertThat(changes.preview(acts.change(null, worked)).hindrance()).endsWith("NO_WEEKEND");
        assertThat(changes.preview(acts.dayOff(LocalDate.of(2041, 1, 10))).hindrance())
                .endsWith("NO_YEAR");
        assertThat(changes.make(acts.dayOff(today), acts.administrator)).isPresent();
    }

    /** What stands on the sheet of that letter. */
    private String onPaper(Letter letter) throws IOException {
        var papers = house.the(Papers.class);
        var sheet =
                papers.of("recognition", letter.subject()).stream()
                        .filter(paper -> letter.id().equals(paper.letter()))
                        .filter(paper -> paper.lang().equals(Lang.RU.code()))
                        .findFirst()
                        .orElseThrow();
        return Judge.text(papers.bytes(sheet));
    }

    private Kept kept(UUID id) {
        return deadlines.of("recognition", id).getLast();
    }

    private static Recounted moved(List<Recounted> moved, UUID id) {
        return moved.stream().filter(r -> r.subject().equals(id)).findFirst().orElseThrow();
    }

    private LocalDate nextWorkingDay() {
        return calendar.workingDay(1, house.today().plusDays(1));
    }
}
