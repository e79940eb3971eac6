package kz.nqs.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import kz.nqs.PlatformTest;
import kz.nqs.recognition.Recognition.Returned;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@PlatformTest
@Tag("374-5d")
@DisplayName("Приказ № 374, пункт 5 — исправляемое заявление хранится, как и новое")
class CorrectionDraftTest extends Journeys {
    private Candidate candidate;

    @Test
    void what_is_typed_is_kept_as_it_is_and_comes_back() {
        var page = correctionPage();
        assertThat(page.page().expectFirst("form[data-autosave]").attr("data-autosave"))
                .isEqualTo(page.path() + "/draft");
        var typed = page.sheetHere().fills("skills", "Он жыл").fills("iin", "12");
        assertThat(saves(typed, page)).isEqualTo(204);
        assertThat(saves(typed.fills("skills", "Он бір жыл"), page)).isEqualTo(204);
        var back = candidate.window().opens(page.place()).sheetHere();
        assertThat(back.value("skills")).isEqualTo("Он бір жыл");
        assertThat(back.value("iin")).isEqualTo("12");
        assertThat(candidate.window().opens("/desk").page().select("a[href*=applications]"))
                .as("no application of its own")
                .noneMatch(link -> link.attr("href").matches(".*/applications/[0-9a-f-]{36}"));
    }

    @Test
    void it_is_saved_with_a_button_and_continued_later() {
        var page = correctionPage();
        var typed = page.sheetHere().fills("knowledge", "Сызба").presses("do", "save");
        var saved = candidate.window().sends(typed).is(200);
        assertThat(saved.notice()).contains(w.say("application.saved"));
        assertThat(saved.place()).isEqualTo(page.place());
        assertThat(saved.sheetHere().value("knowledge")).isEqualTo("Сызба");
    }

    @Test
    void another_window_is_told_and_loses_nothing() {
        var first = correctionPage();
        var second = candidate.window().opens(first.place());
        assertThat(saves(first.sheetHere().fills("skills", "Он жыл"), first)).isEqualTo(204);
        var late = second.sheetHere().fills("skills", "Бес жыл");
        assertThat(saves(late, second)).isEqualTo(409);
        var shown = candidate.window().sends(late.presses("do", "save")).is(409);
        assertThat(shown.problem("skills")).contains("«Он жыл»");
        assertThat(shown.sheetHere().value("skills")).isEqualTo("Бес жыл");
        var kept = candidate.window().sends(shown.sheetHere().presses("do", "save")).is(200);
        assertThat(kept.sheetHere().value("skills")).isEqualTo("Бес жыл");
    }

    @Test
    void handed_in_it_is_no_draft_any_more_and_the_next_round_begins_with_what_was_filed() {
        var page = correctionPage();
        var typed = page.sheetHere().fills("skills", "Он жыл").fills("consent", "yes");
        assertThat(saves(typed, page)).isEqualTo(204);
        var handed = candidate.window().sends(typed.presses("do", "submit")).is(200);
        assertThat(handed.place()).isEqualTo(address(page));
        assertThat(saves(typed.fills("skills", "кеш"), page)).isEqualTo(409);
        var registrar = centre.registrar();
        registrar.sends(Centre.remark(registrar.opens(address(page)), "мөр әлі жоқ")).is(200);
        assertThat(saves(typed.fills("skills", "кеш"), page)).as("an old window").isEqualTo(409);
        var again = candidate.window().opens(page.place()).is(200).sheetHere();
        assertThat(again.value("skills")).isEqualTo("Он жыл");
        assertThat(town.known(address(page)).application().skills()).isEqualTo("Он жыл");
    }

    @Test
    void past_the_last_day_the_page_says_when_it_was_and_keeps_what_was_typed() {
        var page = correctionPage();
        var last = lastDay(page);
        var typed = page.sheetHere().fills("skills", "Тоғыз жыл").fills("consent", "yes");
        centre.waits(3, 1);
        var late = candidate.window().sends(typed.presses("do", "submit")).is(409);
        assertThat(late.text())
                .contains(w.say("correction.over", w.day(last)))
                .doesNotContain(w.say("case.overtaken"), w.say("case.overtaken.text"));
        assertThat(late.page().select("textarea[readonly]").eachText()).contains("Тоғыз жыл");
        var counted = late.page().expectFirst("a[href*=/counted]").attr("href");
        assertThat(candidate.window().opens(counted).is(200).text()).contains(w.day(last));
        var anew = late.page().expectFirst("a[href*='/applications/new?']").attr("href");
        candidate.window().opens(anew).is(200);
        var back = candidate.window().opens(page.place()).is(200);
        assertThat(back.place()).isEqualTo(page.place());
        assertThat(back.page().select("textarea[readonly]").eachText()).contains("Тоғыз жыл");
    }

    @Test
    void its_draft_is_no_application_of_its_own_and_nobody_elses() {
        var page = correctionPage();
        assertThat(saves(page.sheetHere().fills("skills", "Он жыл"), page)).isEqualTo(204);
        var stranger = town.candidate().window();
        var theirs =
                stranger.opens("/demonstration")
                        .sheet("/demonstration/time")
                        .to(page.path() + "/draft");
        assertThat(stranger.posts(theirs).statusCode()).isEqualTo(404);
        assertThat(candidate.window().opens(page.place() + "/draft").is(200).place())
                .isEqualTo(page.place());
    }

    private Screen correctionPage() {
        candidate = town.candidate();
        var address = candidate.applies();
        var registrar = centre.registrar();
        registrar.sends(Centre.remark(registrar.opens(address), "мөр жоқ")).is(200);
        return candidate.window().opens(address + "/correct").is(200);
    }

    private int saves(Sheet typed, Screen page) {
        return candidate.window().posts(typed.to(page.path() + "/draft")).statusCode();
    }

    private LocalDate lastDay(Screen page) {
        return ((Returned) town.known(address(page)).state()).correction().lastDay();
    }

    private static String address(Screen page) {
        return page.place().replace("/correct", "");
    }
}
