package kz.nqs.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.nqs.PlatformTest;
import kz.nqs.participants.NewPeople;
import kz.nqs.participants.People;
import kz.nqs.participants.Person;
import kz.nqs.recognition.CasesWanted.Order;
import kz.nqs.recognition.Step.Withdraw;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PlatformTest
@Tag("391-6")
@DisplayName("Дела центра находятся так, как их ищет человек")
class CaseListTest {
    private final House house;

    @Autowired
    CaseListTest(ApplicationContext platform) {
        house = new House(platform);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ғұмарбеков Сәкен",
                "Сәкен Ғұмарбеков",
                "гумарбеков сакен",
                "ғұмарб",
                "Гумрбеков",
                "гумарьеков",
                "ғұмарбекво сәкен",
            })
    void by_words_in_any_order_in_russian_letters_and_with_a_slip(String typed) {
        var id = house.filed(named("Ғұмарбеков Сәкен Әділұлы"));
        var other = house.filed(named("Ілиясова Гүлсім Қанатқызы"));
        assertThat(found(typed)).contains(id).doesNotContain(other);
    }

    @Test
    void what_is_written_so_comes_alone_and_one_slip_is_said() {
        var exact = house.filed(named("Қожабергенов Олжас"));
        var near = house.filed(named("Қожабергенова Олжас"));
        assertThat(list("Қожабергенов Олжас").similar()).isFalse();
        assertThat(found("Қожабергенов")).contains(exact, near);
        assertThat(list("Қожабергеноф").similar()).isTrue();
        assertThat(found("Қожабергеноф")).contains(exact);
        assertThat(list("Щщщщщщщ").total()).isZero();
        assertThat(list("Щщщщщщщ").similar()).isFalse();
    }

    @Test
    void by_a_whole_iin_and_by_no_part_of_one() {
        var person = house.somebody();
        var id = house.filed(person);
        var digits = person.iin().digits();
        assertThat(found(digits)).containsExactly(id);
        assertThat(found(digits.substring(0, 6) + " " + digits.substring(6))).containsExactly(id);
        assertThat(found(digits.substring(0, 11))).isEmpty();
    }

    @Test
    void by_the_parts_of_its_number() {
        var id = house.filed(house.somebody());
        var number = house.file(id).number();
        var parts = number.split("-");
        assertThat(found(number)).containsExactly(id);
        assertThat(found(parts[1] + "-" + parts[2])).containsExactly(id);
        assertThat(found("№ " + Integer.parseInt(parts[2]))).contains(id);
        assertThat(found(parts[2])).contains(id);
    }

    @Test
    void by_state_profession_exam_day_and_what_is_overdue() {
        var appointed = house.appointed(house.somebody());
        var ended = house.filed(house.somebody());
        house.take(ended, new Withdraw(), house.candidate(ended));
        var day = house.sitting(appointed).day();
        assertThat(ids(wanted("", CasesWanted.OPEN, null, null, Order.DEADLINE)))
                .contains(appointed)
                .doesNotContain(ended);
        assertThat(ids(wanted("", "Ended", null, null, Order.NEWEST)))
                .contains(ended)
                .doesNotContain(appointed);
        assertThat(ids(wanted("", "", day, null, Order.EXAM))).contains(appointed);
        assertThat(ids(wanted("", "", day.plusDays(400), null, Order.EXAM))).isEmpty();
        assertThat(ids(wanted("", "", null, day, Order.DEADLINE))).doesNotContain(appointed);
        assertThat(ids(wanted("", "", null, day.plusDays(1), Order.DEADLINE))).contains(appointed);
    }

    @Test
    void by_deadline_the_nearest_comes_first_and_what_waits_on_nobody_last() {
        house.filed(house.somebody());
        house.appointed(house.somebody());
        var days =
                list(wanted("", "", null, null, Order.DEADLINE)).rows().stream()
                        .map(row -> row.duty().map(duty -> duty.deadline().lastDay()))
                        .map(day -> day.orElse(LocalDate.MAX))
                        .toList();
        assertThat(days).isSorted();
    }

    @Test
    void an_odd_text_finds_nothing_and_breaks_nothing() {
        for (var typed : List.of("'", "\\", ":*", "a' | b:*", "<->", "!", "-", "٣٤", "😀", "&")) {
            assertThat(list(typed).total()).isGreaterThanOrEqualTo(0);
        }
    }

    private Person named(String name) {
        var p = NewPeople.somebody();
        var person =
                new Person(
                        p.id(),
                        p.iin(),
                        name,
                        p.born(),
                        p.email(),
                        p.phone(),
                        p.address(),
                        p.letters());
        assertThat(house.the(People.class).register(person, p.id() + "@example.kz", null)).isTrue();
        return person;
    }

    private List<UUID> found(String typed) {
        return ids(wanted(typed, "", null, null, Order.NEWEST));
    }

    private List<UUID> ids(CasesWanted wanted) {
        return list(wanted).rows().stream().map(row -> row.found().file().id()).toList();
    }

    private CaseList.Found list(String typed) {
        return list(wanted(typed, "", null, null, Order.NEWEST));
    }

    private CaseList.Found list(CasesWanted wanted) {
        return house.the(CaseList.class).find(wanted, 500, 0);
    }

    private CasesWanted wanted(
            String text,
            String state,
            @Nullable LocalDate exam,
            @Nullable LocalDate overdue,
            Order order) {
        var profession = exam == null ? null : house.programme().profession();
        return new CasesWanted(house.centre().id(), text, state, profession, exam, overdue, order);
    }
}
