package kz.nqs.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import kz.nqs.PlatformTest;
import kz.nqs.calendar.WorkingCalendar;
import kz.nqs.participants.NewPeople;
import kz.nqs.recognition.Recognition.Registered;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@PlatformTest
@Tag("374-4")
@Tag("374-5a")
@DisplayName("Приказ № 374, пункты 4 и 5 — бумажное заявление регистрируется днём поступления")
class PaperReceiptTest extends Journeys {

    @Test
    void entered_on_the_day_it_came_it_asks_for_nothing_more() {
        var sheet = PaperSheets.of(town, NewPeople.iin());
        assertThat(sheet.value("came")).isEqualTo(w.day(town.today()));
        var registered = centre.registrar().sends(sheet).is(200);
        assertThat(town.known(registered.place()).registered()).isEqualTo(town.today());
        assertThat(registered.text()).doesNotContain(w.say("case.to-hand"));
    }

    @Test
    void terms_run_from_the_day_it_came_and_the_journal_says_both_days() {
        var came = workingDaysAgo(1);
        var registered = entered(came, "").is(200);
        var known = town.known(registered.place());
        assertThat(known.registered()).isEqualTo(came);
        var check = ((Registered) known.state()).check();
        assertThat(check.from()).isEqualTo(came);
        assertThat(check.lastDay())
                .isEqualTo(town.the(WorkingCalendar.class).workingDay(3, came.plusDays(1)));
        assertThat(town.journal(registered.place()).getFirst().details())
                .containsEntry("came", w.day(came))
                .containsEntry("entered", w.day(town.today()));
        assertThat(registered.text())
                .contains(w.say("case.entered", w.day(came), w.day(town.today())));
        assertThat(known.file().number()).contains("-" + came.getYear() + "-");
    }

    @Test
    void a_day_that_is_none_or_not_yet_or_long_gone_is_asked_for_again() {
        for (var wrong : new String[] {"", "вчера", "31.12.2099", "01.01.2020"}) {
            var again =
                    centre.registrar()
                            .sends(PaperSheets.of(town, NewPeople.iin()).fills("came", wrong))
                            .is(422);
            assertThat(again.problem("came")).as(wrong).isNotEmpty();
        }
    }

    @Test
    void a_centre_that_enters_it_when_the_term_is_over_says_why_and_the_page_says_so() {
        var came = workingDaysAgo(5);
        var asked = entered(came, "").is(422);
        assertThat(asked.problem("why-late")).contains(w.day(came));
        var why = "Тіркеуші ауырып қалды";
        var said = asked.sheetHere().fills("why-late", why).presses("do", "submit");
        var registered = centre.registrar().sends(said).is(200);
        var known = town.known(registered.place());
        assertThat(known.registered()).isEqualTo(came);
        var over = ((Registered) known.state()).check().lastDay();
        assertThat(over).isBefore(town.today());
        assertThat(registered.text()).contains(w.say("case.entered.over", w.day(over)));
        assertThat(town.journal(registered.place()).getFirst().details())
                .containsEntry("why-late", why);
        assertThat(town.letters(registered.place()).getFirst().body().ru())
                .contains("этот срок прошёл");
    }

    @Test
    void the_consent_is_that_of_the_candidate_not_of_the_registrar() {
        var start = centre.registrar().opens("/centre/paper").is(200);
        var offer = start.page().expectFirst("main a[href*='paper=yes']").attr("href");
        var begins = centre.registrar().opens(offer.replaceFirst("^/ru", "")).is(200);
        var form1 = centre.registrar().sends(begins.sheet("/applications")).is(200);
        assertThat(form1.text()).contains(w.say("application.consent.paper"));
        assertThat(form1.text()).doesNotContain("Согласен (согласна)");
    }

    private Screen entered(LocalDate came, String why) {
        var sheet = PaperSheets.of(town, NewPeople.iin()).fills("came", w.day(came));
        return centre.registrar().sends(sheet.forges("why-late", why));
    }

    private LocalDate workingDaysAgo(int n) {
        var calendar = town.the(WorkingCalendar.class);
        var day = town.today().minusDays(1);
        while (!calendar.isWorkingDay(day) || calendar.workingDaysAfter(day, town.today()) < n) {
            day = day.minusDays(1);
        }
        return day;
    }
}
