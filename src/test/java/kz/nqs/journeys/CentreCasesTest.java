package kz.nqs.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import kz.nqs.PlatformTest;
import kz.nqs.participants.Person;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@PlatformTest
@Tag("391-6")
@DisplayName("Список дел центра: срок, кто действует, отбор, порядок, таблица")
class CentreCasesTest extends Journeys {

    @Test
    void the_list_says_who_acts_by_when_and_how_many_there_are() {
        var candidate = town.candidate();
        var known = town.known(candidate.applies());
        var list = centre.registrar().opens("/centre/cases?q=" + candidate.iin()).is(200);
        assertThat(list.text()).contains("Найдено 1 дело").contains("напечатано");
        var row = list.page().expectFirst(".nqs-cases tbody tr");
        assertThat(row.text())
                .contains(known.file().number())
                .contains("регистратор: Проверить заявление и документы")
                .contains("ещё 3 рабочих дня");
        assertThat(list.page().select("button[data-print]")).hasSize(1);
    }

    @Test
    void what_was_chosen_stays_chosen_and_is_what_the_table_holds() {
        var candidate = town.candidate();
        var number = town.known(candidate.applies()).file().number();
        var chosen = "?q=" + candidate.iin() + "&state=open&sort=deadline";
        var list = centre.registrar().opens("/centre/cases" + chosen).is(200).page();
        assertThat(list.select("#state option[selected]").val()).isEqualTo("open");
        assertThat(list.select("#sort option[selected]").val()).isEqualTo("deadline");
        var address = list.select("a[href*='/centre/cases.csv']").attr("href");
        assertThat(address).contains("state=open").contains("sort=deadline");
        var table = centre.registrar().opens(address).page().wholeText();
        assertThat(table).contains(number).contains("Кто действует").contains(";регистратор;");
        for (var other : new String[] {"?overdue=yes", "?exam=2030-01-31", "?state=Ended"}) {
            var filtered = other + "&q=" + candidate.iin();
            assertThat(centre.registrar().opens("/centre/cases" + filtered).is(200).text())
                    .contains(w.say("cases.none"));
        }
        assertThat(centre.registrar().opens("/centre/cases?exam=2026-02-30&page=9").status())
                .isEqualTo(200);
        assertThat(town.stranger("gulnar").opens("/centre/cases.csv").status()).isEqualTo(404);
    }

    @Test
    void the_case_is_headed_by_its_number_and_the_candidate() {
        var address = town.candidate().applies();
        var known = town.known(address);
        var name = Person.abbreviated(known.application().name());
        assertThat(centre.registrar().opens(address).page().expectFirst("h1").text())
                .isEqualTo(w.say("case.title.of", known.file().number(), name));
    }
}
