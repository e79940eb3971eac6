package kz.nqs.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import kz.nqs.PlatformTest;
import kz.nqs.calendar.Calendars;
import kz.nqs.recognition.Attachment;
import kz.nqs.recognition.Attachments;
import kz.nqs.recognition.Folder.OfDraft;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@PlatformTest
@DisplayName("Неверный ввод возвращается заполненным, с сообщением у поля и в начале страницы")
class BadInputTest extends Journeys {

    @Test
    @Tag("374-F1")
    @Tag("374-4")
    void a_wrong_iin_comes_back_with_a_message_and_the_rest_of_the_form() {
        var candidate = town.candidate();
        var form1 = candidate.begins();
        var own = form1.sheetHere().value("iin");
        var wrong = own.substring(0, 11) + (char) ('0' + (own.charAt(11) - '0' + 1) % 10);
        var again = candidate.window().sends(candidate.fills(form1).fills("iin", wrong)).is(422);
        assertThat(again.problem("iin")).contains(w.say("form.iin"));
        assertThat(again.summary()).containsExactly(w.say("form.iin"));
        var kept = again.sheetHere();
        assertThat(kept.value("iin")).isEqualTo(wrong);
        assertThat(kept.value("knowledge")).isEqualTo("Жұмыс тәсілдерін білемін");
        assertThat(kept.value("skills")).isEqualTo("Жеті жыл тәжірибе");
        assertThat(kept.value("language")).isEqualTo("kk");
        assertThat(kept.value("consent")).isEqualTo("yes");
        assertThat(again.text()).contains("diplom.pdf", "kitap.pdf");
        var right = kept.fills("iin", own).presses("do", "submit");
        assertThat(candidate.window().sends(right).is(200).notice())
                .contains(w.say("application.filed"));
    }

    @Test
    @Tag("374-F1")
    void the_iin_of_another_person_is_not_taken() {
        var candidate = town.candidate();
        var another = candidate.fills(candidate.begins()).fills("iin", "930305448499");
        assertThat(candidate.window().sends(another).is(422).problem("iin"))
                .contains(w.say("application.iin-of-another"));
    }

    @Test
    @Tag("374-F1")
    void without_consent_nothing_is_registered() {
        var candidate = town.candidate();
        var silent = candidate.fills(candidate.begins()).without("consent");
        var again = candidate.window().sends(silent).is(422);
        assertThat(again.problem("consent")).contains(w.say("form.required.consent"));
        assertThat(again.summary()).containsExactly(w.say("form.required.consent"));
    }

    @Test
    @Tag("374-F1")
    void everything_that_is_missing_is_said_at_once() {
        var candidate = town.candidate();
        var empty = candidate.begins().sheetHere();
        for (var field : new String[] {"name", "iin", "address", "email", "mobile"}) {
            empty = empty.fills(field, " ");
        }
        var again = candidate.window().sends(empty.presses("do", "submit")).is(422);
        assertThat(again.summary())
                .contains(
                        w.say("form.required.name"),
                        w.say("form.required.iin"),
                        w.say("form.required.address"),
                        w.say("form.required.email"),
                        w.say("form.required.mobile"),
                        w.say("form.required.knowledge"),
                        w.say("form.required.skills"),
                        w.say("form.required.language"),
                        w.say("form.required.consent"));
    }

    @Test
    @Tag("374-F1")
    void what_is_too_long_is_named_above_as_well() {
        var candidate = town.candidate();
        var tooLong = candidate.begins().sheetHere().fills("skills", "я".repeat(5000));
        var again = candidate.window().sends(tooLong.presses("do", "submit")).is(422);
        var label = again.page().expectFirst("label[for=skills]").wholeOwnText().strip();
        assertThat(again.summary()).anyMatch(line -> line.startsWith(label + ". "));
    }

    @Test
    @Tag("374-4")
    void a_file_of_another_kind_is_refused_and_the_rest_is_kept() {
        var candidate = town.candidate();
        var word = "PK\u0003\u0004 a word".getBytes(StandardCharsets.UTF_8);
        var sent =
                candidate
                        .fills(candidate.begins())
                        .attaches("file-education", "диплом \"2\".docx", word)
                        .presses("do", "save");
        var again = candidate.window().sends(sent).is(422);
        assertThat(again.problem("file-education")).contains("docx");
        assertThat(again.summary()).hasSize(1).first().asString().contains("PDF, JPEG");
        assertThat(again.sheetHere().value("skills")).isEqualTo("Жеті жыл тәжірибе");
        var draft = Town.id(again.place());
        assertThat(town.the(Attachments.class).all(new OfDraft(draft)))
                .extracting(Attachment::name)
                .containsExactlyInAnyOrder("diplom.pdf", "kitap.pdf");
    }

    @Test
    @Tag("374-4")
    void a_sending_that_is_too_large_is_answered_with_a_page() {
        var candidate = town.candidate();
        var large = new byte[106 * 1024 * 1024];
        var sent = candidate.begins().sheetHere().attaches("file-work", "large.pdf", large);
        assertThat(candidate.window().sends(sent).is(413).text())
                .contains(w.say("trouble.too-large"), w.say("trouble.back"));
    }

    @Test
    @Tag("374-6b")
    void an_exam_day_outside_the_window_is_refused_with_the_paragraph() {
        var candidate = town.candidate();
        var address = candidate.applies();
        centre.concludes(address, candidate);
        var theCase = centre.registrar().opens(address);
        var filled = Centre.appointment(theCase);
        var days = filled.choices("day").stream().map(LocalDate::parse).toList();
        assertThat(days).hasSize(11).allMatch(Calendars.official()::isWorkingDay);
        var outside =
                new LocalDate[] {
                    Calendars.official().workingDay(21, town.today().plusDays(1)),
                    days.getFirst().minusDays(1),
                    days.getLast().plusDays(1),
                    town.today()
                };
        for (var day : outside) {
            var again = centre.registrar().sends(filled.forges("day", day.toString())).is(422);
            var why = w.say("recognition.denied.appointed-outside-window");
            assertThat(again.problem("appoint")).contains(why);
            assertThat(again.summary()).containsExactly(why);
            assertThat(again.page().select("#day a[href*=/law/374/6]")).isNotEmpty();
            var kept = again.sheet("/appoint");
            assertThat(kept.value("time")).isEqualTo("10:00");
            assertThat(kept.value("place")).isEqualTo(Centre.PLACE);
            assertThat(kept.value("order")).isEqualTo("12-Е");
            assertThat(kept.value("chair")).isEqualTo(filled.value("chair"));
            assertThat(kept.value("members")).isEqualTo(filled.value("members"));
        }
        assertThat(town.state(address)).isEqualTo("UnderContract");
    }

    @Test
    @Tag("374-9a")
    void a_commission_that_lacks_somebody_is_not_appointed() {
        var candidate = town.candidate();
        var address = candidate.applies();
        centre.concludes(address, candidate);
        var filled = Centre.appointment(centre.registrar().opens(address));
        var nobody = "00000000-0000-0000-0000-000000000000";
        Map.of(
                        filled.without("members"), "incomplete",
                        filled.forges("chair", ""), "incomplete",
                        filled.forges("secretary", filled.value("chair")), "twice",
                        filled.forges("chair", nobody), "stranger")
                .forEach(
                        (lacking, why) ->
                                assertThat(
                                                centre.registrar()
                                                        .sends(lacking)
                                                        .is(422)
                                                        .problem("chair"))
                                        .contains(w.say("recognition.commission." + why)));
        assertThat(town.state(address)).isEqualTo("UnderContract");
    }

    @ParameterizedTest(name = "{0}={1}")
    @CsvSource({
        "language, xx",
        "language, kazakh",
        "do, remove:everything",
        "do, fly",
        "earlier, 31.02.2027",
        "version, -1",
        "consent, maybe",
        "name, '\u0000'",
        "knowledge, 'a\u0000b'",
        "iin, ١٢٣٤٥٦٧٨٩٠١٢",
    })
    void what_no_page_offers_is_never_a_fault(String field, String value) {
        var candidate = town.candidate();
        var beginning = candidate.reads_what_is_needed().sheet("/applications");
        var form1 = candidate.begins();
        var forged = candidate.fills(form1).forges(field, value);
        assertThat(candidate.window().sends(forged).status()).isBetween(200, 499);
        var draft = forged.to(form1.path() + "/draft");
        assertThat(candidate.window().posts(draft).statusCode()).isEqualTo(204);
        for (var begun : new String[] {"profession", "level", "centre"}) {
            var status = candidate.window().sends(beginning.forges(begun, value)).status();
            assertThat(status).as(begun).isIn(400, 404);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/centre/cases?q=%00",
                "/centre/cases?page=x",
                "/centre/cases?page=-5&state=%00",
                "/professions?q=%00",
                "/centres?q=%00",
                "/cases/1",
                "/cases/%00",
                "/applications/1",
                "/applications/new?profession=x&level=y",
                "/desk/documents/%00.pdf",
            })
    void an_address_written_by_hand_is_never_a_fault(String path) {
        assertThat(centre.registrar().opens(path).status()).isBetween(200, 499);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/verify?number=%",
                "/search?q=%ff%fe",
                "/professions?q=%zz",
                "/verify?number=%00"
            })
    void a_question_that_cannot_be_read_is_answered_with_the_reason(String path) throws Exception {
        var answer = new kz.nqs.Raw(town.port()).get("/" + lang().code() + path);
        assertThat(answer).startsWith("HTTP/1.1 400").contains(w.say("trouble.unreadable"));
    }

    @Test
    @Tag("374-15")
    void an_impossible_number_of_answers_is_refused() {
        var candidate = town.candidate();
        var address = candidate.applies();
        centre.prepares(address, candidate);
        var chair = centre.chair();
        assertThat(chair.opens(address).offers("/theory")).isFalse();
        var version = town.known(address).version();
        var early = chair.sends(Forged.step(chair, address, "theory", version)).is(422);
        assertThat(early.text()).contains(w.say("recognition.denied.not-yet-the-day"));
        centre.waits(10);
        for (var typed : new String[] {"", "-1", "9999", "20,5", "двадцать"}) {
            var sheet = chair.opens(address).sheet("/theory").fills("correct", typed);
            var again = chair.sends(sheet).is(422);
            assertThat(again.problem("correct")).isNotEmpty();
            assertThat(again.sheet("/theory").value("correct")).isEqualTo(typed);
        }
        assertThat(town.state(address)).isEqualTo("Briefed");
    }
}
