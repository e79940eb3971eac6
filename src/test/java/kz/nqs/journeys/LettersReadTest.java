package kz.nqs.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import kz.nqs.PlatformTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@PlatformTest
@Tag("374-4")
@DisplayName("Письма кандидату: о регистрации, прочитанные как PDF, новые сверху")
class LettersReadTest extends Journeys {

    @Test
    void a_registered_application_is_told_with_its_number_its_day_and_the_term_of_the_check() {
        var candidate = town.candidate();
        var address = candidate.applies();
        var letter = town.letters(address).getFirst();
        var file = town.known(address).file();
        assertThat(letter.body().ru())
                .contains(file.number(), w.day(town.today()), "приказ № 374 его не требует");
        assertThat(letter.isNotification()).isTrue();
        var desk = candidate.window().opens("/desk").page();
        assertThat(desk.select("li:has(a[href$='" + letter.path() + "'])").text())
                .as("of several letters with one title, which case it is about")
                .contains(letter.title().ru(), file.number());
        var page = candidate.window().opens(letter.path()).is(200);
        assertThat(page.text()).doesNotContain(w.say("letter.signed", "").strip());
        assertThat(candidate.window().opens("/desk").text()).doesNotContain(letter.title().ru());
    }

    @Test
    void a_letter_read_as_pdf_is_read_and_the_newest_stands_first() {
        var candidate = town.candidate();
        var address = candidate.applies();
        centre.registrar().sends(Centre.allRight(centre.registrar().opens(address))).is(200);
        var offer = town.letters(address).getLast();
        assertThat(candidate.window().get(address + "/papers/application").statusCode())
                .isEqualTo(200);
        assertThat(centre.registrar().get(address + "/papers/offer").statusCode()).isEqualTo(200);
        assertThat(town.letters(address).getLast().receivedAt()).isNull();
        var links = candidate.window().opens(address).page().select("a[href*='/letters/']");
        assertThat(links.getFirst().text()).isEqualTo(offer.title().ru());
        var desk = candidate.window().opens("/desk").page().select("a[href*='/letters/']");
        assertThat(desk.getFirst().text()).isEqualTo(offer.title().ru());
        assertThat(candidate.window().get(address + "/papers/offer").statusCode()).isEqualTo(200);
        assertThat(town.letters(address).getLast().receivedAt()).isNotNull();
    }
}
