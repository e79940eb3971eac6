package kz.nqs.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import kz.nqs.PlatformTest;
import kz.nqs.calendar.WorkingCalendar;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@PlatformTest
@Tag("374-19a")
@DisplayName("Приказ № 374, пункты 19 и 20 — после непрохождения видно, что и до какого дня можно")
class AfterFailureTest extends Journeys {

    @Test
    void a_new_application_is_one_link_away_and_the_last_day_of_the_appeal_is_said() {
        var candidate = town.candidate();
        var address = candidate.applies();
        centre.prepares(address, candidate);
        centre.waits(10);
        var chair = centre.chair();
        var theory = Centre.theory(chair.opens(address)).fills("correct", "0");
        chair.sends(theory.forges("sure-0", "yes")).is(200);
        centre.commission().forEach(m -> m.sends(m.opens(address).sheet("/sign")).is(200));
        var notice = centre.registrar().opens(address).sheet("/notify");
        centre.registrar().sends(notice.fills("recommendations", "Дайындалу")).is(200);
        assertThat(town.state(address)).isEqualTo("NotRecognised");
        var window = candidate.window();
        assertThat(window.opens(address).text()).contains(w.say("failure.appeal.unread"));
        window.opens(town.letters(address).getLast().path()).is(200);
        var today = town.today();
        var last = town.the(WorkingCalendar.class).workingDay(5, today.plusDays(1));
        var theCase = window.opens(address);
        assertThat(theCase.text())
                .contains(w.say("failure.appeal", w.day(last), w.day(today)))
                .contains("проспект Кабанбай батыра");
        var again = theCase.page().expectFirst("a:contains(Подать новое заявление)").attr("href");
        var begins = window.opens(again.replaceFirst("^/ru", "")).is(200);
        assertThat(begins.offers("/applications")).as("centre and profession chosen").isTrue();
        assertThat(centre.registrar().opens(address).page().select("a[href='" + again + "']"))
                .isEmpty();
    }
}
