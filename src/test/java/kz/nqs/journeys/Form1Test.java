package kz.nqs.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.nqs.PlatformTest;
import kz.nqs.centres.Centres;
import kz.nqs.language.Lang;
import kz.nqs.language.Vocabulary;
import kz.nqs.professions.Professions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@PlatformTest
@Tag("374-F1")
@DisplayName("Приказ № 374, приложение 1 — заявление на прохождение процедуры признания")
class Form1Test extends Journeys {
    private static final List<String> TYPED =
            List.of(
                    "Оразбаева Ақбөпе Һамзақызы",
                    "Алматы қаласы, Абай даңғылы, 10-үй, 5-пәтер",
                    "aqbope@example.kz",
                    "+7 701 111 22 33",
                    "+7 727 444 55 66",
                    "Әкемнен үйрендім",
                    "Материалдар мен қауіпсіздікті білемін",
                    "Барлық жұмысты өзім істеймін");

    @Test
    void every_field_is_kept_and_stands_on_the_paper_in_both_languages() {
        var candidate = town.candidate();
        var form1 = candidate.begins();
        var iin = form1.sheetHere().value("iin");
        var address = candidate.window().sends(filled(candidate, form1)).is(200).place();
        var kept = town.known(address).application();
        assertThat(
                        List.of(
                                kept.name(),
                                kept.address(),
                                kept.email(),
                                kept.mobilePhone(),
                                kept.workPhone(),
                                kept.informal(),
                                kept.knowledge(),
                                kept.skills()))
                .isEqualTo(TYPED);
        assertThat(kept.iin()).isEqualTo(iin);
        assertThat(kept.born()).isBefore(town.today());
        assertThat(kept.earlierValidUntil()).isEqualTo(LocalDate.of(2027, 12, 31));
        assertThat(kept.signed()).isEqualTo(town.today());
        for (var lang : Lang.values()) {
            var says = town.the(Vocabulary.class).in(lang);
            var paper = "/" + lang.code() + address + "/papers/application";
            assertThat(candidate.window().reads(paper))
                    .contains(TYPED)
                    .contains(iin, says.day(kept.born()), "31.12.2027", "diplom.pdf")
                    .contains(says.day(kept.signed()), says.say("application.consent"))
                    .contains(says.say("language.of-exam.ru"))
                    .contains(says.say(centreName(address)), says.say(professionName(address)))
                    .contains(String.valueOf(town.known(address).file().level()));
        }
    }

    @Test
    void a_registered_application_has_a_number_and_the_day() {
        var address = town.candidate().applies();
        var known = town.known(address);
        assertThat(known.file().number())
                .matches("0017-%d-\\d{6}".formatted(town.today().getYear()));
        assertThat(known.registered()).isEqualTo(town.today());
        assertThat(centre.registrar().opens(address).text()).contains(known.file().number());
    }

    @Test
    void a_number_of_somebody_else_is_said_once_and_no_name_is_held_against_it() {
        var candidate = town.candidate();
        var other = town.candidate().iin();
        var filled = candidate.fills(candidate.begins()).fills("name", "Ли Анна");
        var shown = candidate.window().sends(filled.fills("iin", other)).is(422);
        assertThat(shown.problem("iin")).contains(w.say("application.iin-of-another"));
        assertThat(shown.problem("name-checked")).isEmpty();
        var slip = other.substring(0, 11) + (other.charAt(11) == '0' ? '1' : '0');
        var slipped = shown.sheetHere().fills("iin", slip);
        var again = candidate.window().sends(slipped.presses("do", "submit")).is(422);
        assertThat(again.problem("iin")).contains(w.say("form.iin"));
        assertThat(again.problem("name-checked")).isEmpty();
    }

    @Test
    void a_day_that_there_is_not_and_a_year_that_cannot_be_are_said_to_be_so() {
        var candidate = town.candidate();
        var form1 = candidate.begins();
        var latest = String.valueOf(town.today().getYear() + 50);
        for (var wrong :
                List.of(
                        List.of("29.02.2027", w.say("form.day.none", "29.02.2027")),
                        List.of("вчера", w.say("form.day")),
                        List.of("01.01.0001", w.say("application.earlier.range", latest)),
                        List.of("01.01.9999", w.say("application.earlier.range", latest)))) {
            var typed = form1.sheetHere().fills("earlier", wrong.getFirst());
            var shown = candidate.window().sends(typed.presses("do", "submit")).is(422);
            assertThat(shown.problem("earlier")).contains(wrong.getLast());
            form1 = shown;
        }
    }

    private static Sheet filled(Candidate candidate, Screen form1) {
        return candidate
                .fills(form1)
                .fills("name", TYPED.get(0))
                .forges("name-checked", "yes")
                .fills("address", TYPED.get(1))
                .fills("email", TYPED.get(2))
                .fills("mobile", TYPED.get(3))
                .fills("work", TYPED.get(4))
                .fills("earlier", "31.12.2027")
                .fills("informal", TYPED.get(5))
                .fills("knowledge", TYPED.get(6))
                .fills("skills", TYPED.get(7))
                .fills("language", "ru");
    }

    private kz.nqs.language.Bilingual centreName(String address) {
        UUID id = town.known(address).file().centre();
        return town.the(Centres.class).centre(id).name();
    }

    private kz.nqs.language.Bilingual professionName(String address) {
        return town.the(Professions.class)
                .profession(town.known(address).file().profession())
                .name();
    }
}
