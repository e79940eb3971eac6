package kz.nqs.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import kz.nqs.PlatformTest;
import kz.nqs.calendar.WorkingCalendar;
import kz.nqs.language.Lang;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@PlatformTest
@DisplayName("Загрузка реестра и изменение календаря в браузере")
class ImportJourneyTest extends Journeys {

    @ParameterizedTest
    @EnumSource
    @Tag("399-5")
    @Tag("399-11")
    void an_officer_edits_the_table_sends_it_looks_carries_out_and_undoes(Lang lang) {
        var officer = town.stranger("gulnar");
        var address = "/" + lang.code() + "/imports/register";
        var table =
                new String(officer.get(address + "/present.csv").body(), StandardCharsets.UTF_8);
        var edited = table.replace(";Пчеловод;", ";Пчеловод-пасечник;");
        var preview = officer.sends(form(officer, address, edited)).is(200);
        assertThat(preview.page().select("main del").eachText()).containsExactly("Пчеловод");
        assertThat(preview.page().select("main ins").eachText())
                .containsExactly("Пчеловод-пасечник");
        assertThat(officer.opens(preview.place()).is(200).page().select("main del")).hasSize(1);
        assertThat(officer.opens("/ru/professions?q=Пчеловод").text()).doesNotContain("пасечник");

        var done = officer.sends(preview.sheet("/carry-out")).is(200);
        assertThat(officer.opens("/ru/professions?q=пасечник").text())
                .contains("Пчеловод-пасечник");
        assertThat(done.notice()).contains("1");
        var asked = officer.sends(done.sheet("/undo")).is(200);
        assertThat(officer.opens("/ru/professions?q=пасечник").text())
                .contains("Пчеловод-пасечник");
        assertThat(officer.sends(asked.sheet("/undo")).is(422).summary()).hasSize(1);
        var undone = officer.sends(asked.sheet("/undo").fills("reason", "не тот файл")).is(200);
        assertThat(undone.text()).contains("не тот файл");
        assertThat(undone.page().select("form[action$=undo]")).isEmpty();
        assertThat(officer.opens("/ru/professions?q=Пчеловод").text()).doesNotContain("пасечник");
        var report = officer.get(preview.place() + "/report.csv");
        assertThat(new String(report.body(), StandardCharsets.UTF_8)).contains("Пчеловод-пасечник");
    }

    @Test
    void a_file_that_would_change_nothing_says_so_in_the_language_of_the_page_and_is_declined() {
        var officer = town.stranger("gulnar");
        var table = officer.get("/ru/imports/register/present.csv").body();
        var file = new String(table, StandardCharsets.UTF_8);
        var preview = officer.sends(form(officer, "/kk/imports/register", file)).is(200);
        assertThat(preview.offers("/carry-out")).isFalse();
        assertThat(preview.page().select("main > .govuk-width-container > table")).isEmpty();
        assertThat(preview.page().expectFirst("main details:not(.nqs-help) tbody").text())
                .contains("Омарташы")
                .doesNotContain("Пчеловод");
        assertThat(preview.text())
                .containsPattern("Файлдағы кәсіптер ?: ?\\d{2,}")
                .doesNotContain("Алдымен қателер");
        var declined = officer.sends(preview.sheet("/decline")).is(200);
        assertThat(declined.text()).contains("Қабылданбады");
        assertThat(declined.offers("/decline")).isFalse();
    }

    @Test
    void a_form_with_an_error_says_that_the_file_has_to_be_chosen_again() {
        var officer = town.stranger("askar");
        var sheet = form(officer, "/ru/imports/register", "a;b").fills("act-date", "31.02.2026");
        var back = officer.sends(sheet).is(422);
        assertThat(back.problem("file")).contains("реестр.csv", "ещё раз");
        assertThat(back.problem("act-date")).contains("31.02.2026");
        assertThat(back.page().expectFirst("[name=act-date]").val()).isEqualTo("31.02.2026");
        var empty = officer.sends(sheet.forges("act-date", "")).is(422);
        assertThat(empty.problem("act-date")).contains("Укажите дату акта");
    }

    @Test
    @Tag("399-5")
    void what_no_paper_can_print_and_what_is_empty_is_said_at_once() {
        var officer = town.stranger("gulnar");
        var address = "/ru/imports/register";
        var table =
                new String(officer.get(address + "/present.csv").body(), StandardCharsets.UTF_8);
        var bee = table.replace(";Пчеловод;", ";Пчеловод 🐝;");
        assertThat(officer.sends(form(officer, address, bee)).is(200).text())
                .contains(w.say("imports.problem.unprintable", "🐝"));
        var long1 = table.replace(";Пчеловод;", ";" + "Пчеловод ".repeat(50) + ";");
        assertThat(officer.sends(form(officer, address, long1)).is(200).text())
                .contains(w.say("imports.problem.too-long", "300", "449"));
        var empty = officer.sends(form(officer, address, "")).is(422);
        assertThat(empty.problem("file")).contains(w.say("imports.file.nothing", "реестр.csv"));
    }

    @Test
    void a_file_that_is_read_again_is_not_called_done() {
        var officer = town.stranger("gulnar");
        var address = "/ru/imports/register";
        var table =
                new String(officer.get(address + "/present.csv").body(), StandardCharsets.UTF_8);
        var one = form(officer, address, table.replace(";Пчеловод;", ";Пчеловод первый;"));
        var other = form(officer, address, table.replace(";Пчеловод;", ";Пчеловод второй;"));
        var first = officer.sends(one).is(200);
        var second = officer.sends(other).is(200);
        var done = officer.sends(first.sheet("/carry-out")).is(200);
        var again = officer.sends(second.sheet("/carry-out")).is(422);
        assertThat(again.summary()).contains(w.say("imports.done.read-again"));
        var asked = officer.sends(done.sheet("/undo")).is(200);
        officer.sends(asked.sheet("/undo").fills("reason", "проба")).is(200);
    }

    @Test
    void a_file_that_is_no_table_comes_back_with_the_form_filled() {
        var officer = town.stranger("askar");
        var back = officer.sends(form(officer, "/ru/imports/register", "%PDF-1.7"));
        assertThat(back.is(422).text()).contains(w.say("imports.file.no-table"));
        assertThat(back.page().expectFirst("[name=act-number]").val()).isEqualTo("17-ө");
        var nothing = officer.sends(officer.opens("/ru/imports/oked").sheet("/imports/oked"));
        assertThat(nothing.is(422).text())
                .contains(w.say("imports.file.needed"), w.say("form.required.act-number"));
    }

    @Test
    void a_change_is_not_in_force_before_its_act() {
        var officer = town.stranger("askar");
        var early =
                form(officer, "/ru/imports/register", "x;y")
                        .fills("valid-from", town.today().minusDays(1).toString());
        assertThat(officer.sends(early).is(422).problem("valid-from"))
                .contains(w.say("imports.act.before"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"aigul", "asel", "kanat", "sergey", "madina"})
    @Tag("399-5")
    void nobody_but_the_authorised_body_takes_files_in(String login) {
        var other = town.stranger(login);
        for (var address : List.of("/imports", "/imports/register", "/imports/nkz/present.csv")) {
            assertThat(other.opens("/ru" + address).status()).as(address).isEqualTo(404);
        }
        var officer = town.stranger("gulnar");
        var sheet = form(officer, "/ru/imports/register", "x;y");
        var token = other.opens("/demonstration").sheetWith("button[value=aigul]").value("_csrf");
        assertThat(other.sends(sheet.forges("_csrf", token)).status()).isEqualTo(404);
        assertThat(town.passerBy().opens("/imports").place()).isEqualTo("/sign-in");
    }

    @ParameterizedTest
    @EnumSource
    @Tag("391-12/13")
    void the_administrator_sees_what_moves_changes_the_calendar_and_takes_it_back(Lang lang) {
        var candidate = town.candidate();
        var theCase = candidate.applies();
        var administrator = town.stranger("sergey");
        var day = town.the(WorkingCalendar.class).workingDay(1, town.today().plusDays(1));
        var address = "/" + lang.code() + "/calendar/" + day.getYear() + "/changes";
        var wrong = administrator.opens(address + "/preview?off=2020-01-01");
        assertThat(wrong.is(422).page().select(".govuk-error-message")).hasSizeGreaterThan(2);

        var preview = administrator.opens(address + "/preview?" + change(day)).is(200);
        assertThat(preview.text()).contains(town.known(theCase).file().number());
        var made = administrator.sends(preview.sheet("/changes")).is(200);
        assertThat(town.the(WorkingCalendar.class).isWorkingDay(day)).isFalse();
        assertThat(candidate.window().opens("/calendar/" + day.getYear()).text()).contains("№ 501");
        var registrar = town.stranger("asel");
        var letters = registrar.opens("/desk").page().select("a[href*='/desk/letters/']");
        var number = town.known(theCase).file().number();
        assertThat(letters.eachAttr("href"))
                .anyMatch(letter -> registrar.opens(letter).is(200).text().contains(number))
                .allMatch(letter -> administrator.opens(letter).status() == 404);
        assertThat(registrar.opens(theCase).is(200).text())
                .contains(w.say("calendar.step.Recount"));

        var asked = administrator.sends(made.sheet("/withdraw")).is(200);
        assertThat(town.the(WorkingCalendar.class).isWorkingDay(day)).isFalse();
        administrator.sends(asked.sheet("/withdraw")).is(200);
        assertThat(town.the(WorkingCalendar.class).isWorkingDay(day)).isTrue();
    }

    @Test
    @Tag("374-6b")
    void whoever_appoints_anew_is_told_that_the_old_day_holds_again() {
        var candidate = town.candidate();
        var theCase = candidate.applies();
        centre.appoints(theCase, candidate);
        var day = town.known(theCase).examAhead().day();
        var administrator = town.stranger("sergey");
        var changes = "/calendar/" + day.getYear() + "/changes";
        var preview = administrator.opens(changes + "/preview?" + change(day)).is(200);
        var made = administrator.sends(preview.sheet("/changes")).is(200);
        var registrar = centre.registrar();
        var anew = Centre.appointment(registrar.opens(theCase)).fills("change", "Выходной");
        administrator.sends(administrator.sends(made.sheet("/withdraw")).sheet("/withdraw"));
        var told = registrar.sends(anew).is(200);
        assertThat(told.text()).contains(w.say("recognition.appoint.holds", w.day(day)));
        assertThat(town.known(theCase).examAhead().day()).isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"aigul", "asel", "gulnar", "kanat"})
    @Tag("391-12/13")
    void nobody_but_the_administrator_changes_the_calendar(String login) {
        var address = "/ru/calendar/" + town.today().getYear() + "/changes";
        assertThat(town.stranger(login).opens(address).status()).isEqualTo(404);
        assertThat(town.stranger(login).opens(address + "/preview").status()).isEqualTo(404);
        assertThat(town.passerBy().opens(address).place()).isEqualTo("/sign-in");
    }

    private Sheet form(Window officer, String address, String file) {
        return officer.opens(address)
                .sheet("/imports/" + address.replaceFirst(".*/", ""))
                .fills("act-number", "17-ө")
                .fills("act-date", town.today().toString())
                .attaches("file", "реестр.csv", file.getBytes(StandardCharsets.UTF_8));
    }

    private String change(LocalDate off) {
        return "off=%s&worked=&act-kk=Qauly&act-ru=Akt&act-number=501&act-date=%s"
                .formatted(off, town.today());
    }
}
