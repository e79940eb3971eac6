package kz.nqs.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import kz.nqs.PlatformTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@PlatformTest
@Tag("374-4")
@DisplayName("Черновик заявления сохраняется так, как напечатан")
class DraftTest extends Journeys {

    @Test
    void what_is_typed_is_saved_as_it_is_and_comes_back_in_any_window() {
        var candidate = town.candidate();
        var form1 = candidate.begins();
        var typed =
                form1.sheetHere()
                        .fills("iin", "12")
                        .fills("email", "жоқ")
                        .fills("earlier", "кеше")
                        .fills("knowledge", "Бірінші жол: әіңғүұқөһ\r\nЕкінші «жол» & <b>")
                        .fills("language", "ru")
                        .to(form1.path() + "/draft");
        assertThat(candidate.window().posts(typed.urlencoded()).statusCode()).isEqualTo(204);
        assertThat(candidate.window().posts(typed).statusCode()).isEqualTo(204);
        var back = candidate.window().opens(form1.place()).is(200).sheetHere();
        assertThat(back.value("iin")).isEqualTo("12");
        assertThat(back.value("email")).isEqualTo("жоқ");
        assertThat(back.value("earlier")).isEqualTo("кеше");
        assertThat(back.value("knowledge").replace("\r\n", "\n"))
                .isEqualTo("Бірінші жол: әіңғүұқөһ\nЕкінші «жол» & <b>");
        assertThat(back.value("language")).isEqualTo("ru");
        assertThat(
                        candidate
                                .window()
                                .opens("/desk")
                                .page()
                                .select("a[href$='" + form1.place() + "']"))
                .isNotEmpty();
        assertThat(candidate.begins().place()).as("another window").isEqualTo(form1.place());
        assertThat(candidate.window().opens("/kk" + form1.place()).sheetHere().value("iin"))
                .isEqualTo("12");
    }

    @Test
    void the_second_window_is_told_what_the_first_has_saved_and_loses_nothing() {
        var candidate = town.candidate();
        var first = candidate.begins();
        var second = candidate.window().opens(first.place());
        var address = first.path() + "/draft";
        var saved = first.sheetHere().fills("skills", "Он жыл").to(address);
        assertThat(candidate.window().posts(saved).statusCode()).isEqualTo(204);
        assertThat(candidate.window().posts(saved).statusCode()).isEqualTo(204);
        var late = second.sheetHere().fills("skills", "Бес жыл").fills("knowledge", "Сызба");
        assertThat(candidate.window().posts(late.to(address)).statusCode()).isEqualTo(409);
        var shown = candidate.window().sends(late.presses("do", "save")).is(409);
        assertThat(shown.page().expectFirst("#skills-error").text()).contains("«Он жыл»");
        assertThat(shown.page().select("#iin-error, #language-error")).isEmpty();
        assertThat(shown.sheetHere().value("skills")).isEqualTo("Бес жыл");
        var kept = candidate.window().sends(shown.sheetHere().presses("do", "save")).is(200);
        assertThat(kept.sheetHere().value("skills")).isEqualTo("Бес жыл");
        assertThat(kept.sheetHere().value("knowledge")).isEqualTo("Сызба");
        assertThat(candidate.window().posts(saved).statusCode())
                .as("now it is late")
                .isEqualTo(409);
    }

    @Test
    void a_window_saves_over_what_it_has_saved_itself() {
        var candidate = town.candidate();
        var form1 = candidate.begins();
        var address = form1.path() + "/draft";
        for (var skills : new String[] {"Бір", "Бір жыл", "Бір жыл екі ай"}) {
            var typed = form1.sheetHere().fills("skills", skills).to(address);
            assertThat(candidate.window().posts(typed).statusCode()).isEqualTo(204);
        }
        assertThat(candidate.window().opens(form1.place()).sheetHere().value("skills"))
                .isEqualTo("Бір жыл екі ай");
    }

    @Test
    void a_file_can_be_taken_away_again() {
        var candidate = town.candidate();
        var form1 = candidate.begins();
        var saved = candidate.window().sends(candidate.fills(form1).presses("do", "save")).is(200);
        assertThat(saved.notice()).contains(w.say("application.saved"));
        assertThat(saved.text()).contains("diplom.pdf", "kitap.pdf");
        var without = saved.sheetWith("button[value^=remove]:contains(diplom.pdf)");
        var left = candidate.window().sends(without).is(200);
        assertThat(left.text()).doesNotContain("diplom.pdf").contains("kitap.pdf");
        assertThat(left.sheetHere().value("skills")).isEqualTo("Жеті жыл тәжірибе");
    }

    @Test
    void what_comes_after_the_submission_changes_nothing() {
        var candidate = town.candidate();
        var form1 = candidate.begins();
        var address = candidate.window().sends(candidate.fills(form1)).is(200).place();
        var late = form1.sheetHere().fills("skills", "кеш").to(form1.path() + "/draft");
        assertThat(candidate.window().posts(late).statusCode()).isEqualTo(204);
        assertThat(town.known(address).application().skills()).isEqualTo("Жеті жыл тәжірибе");
    }

    @Test
    void a_draft_no_longer_wanted_is_gone_with_its_files() {
        var candidate = town.candidate();
        var form1 = candidate.begins();
        var saved = candidate.window().sends(candidate.fills(form1).presses("do", "save")).is(200);
        var desk = candidate.window().sends(saved.sheet("/discard")).is(200);
        assertThat(desk.notice()).contains(w.say("application.discarded"));
        assertThat(desk.page().select("a[href$='" + form1.place() + "']")).isEmpty();
        assertThat(candidate.window().opens(form1.place()).status()).isEqualTo(404);
    }
}
