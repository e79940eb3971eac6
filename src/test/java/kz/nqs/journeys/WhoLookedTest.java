package kz.nqs.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import kz.nqs.PlatformTest;
import kz.nqs.language.Lang;
import kz.nqs.looks.Look;
import kz.nqs.looks.Looks;
import kz.nqs.operations.EmbeddedDatabase;
import kz.nqs.participants.NewPeople;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@PlatformTest
@DisplayName("Кто смотрел мои данные: записано до показа, видит только сам человек")
class WhoLookedTest extends Journeys {
    private static final String LOOKED = "/account/looked";

    @Test
    void whoever_opens_something_of_the_case_is_named_and_nobody_else() {
        var candidate = town.candidate();
        var address = candidate.applies();
        assertThat(candidate.window().opens(LOOKED).is(200).text()).contains(w.say("looks.none"));
        centre.appoints(address, candidate);
        var letter = address + "/letters/" + town.letters(address).getFirst().id();
        var copy = address + "/attachments/" + town.attachments(address).getFirst().id();
        centre.head().opens(letter).is(200);
        centre.chair().reads(address + "/papers/application");
        assertThat(centre.otherRegistrar().get(copy).statusCode()).isEqualTo(200);
        assertThat(town.stranger("kanat").opens(address).status()).isEqualTo(404);
        candidate.window().opens(address);
        var page = candidate.window().opens(LOOKED).is(200);
        assertThat(rows(page))
                .anyMatch(row -> said(row, "регистратор", w.say("looks.kind.CASE")))
                .anyMatch(row -> said(row, "руководитель", "Письмо «"))
                .anyMatch(row -> said(row, "Серік", "Бумага «Заявление (форма 1)»"))
                .anyMatch(row -> said(row, "регистратор", "Копия документа «diplom.pdf»"))
                .allMatch(row -> row.contains(town.known(address).file().number()))
                .noneMatch(row -> row.contains("Қайырбекова"));
        var body = town.known(address).file().centre();
        assertThat(looks(address)).allMatch(look -> body.equals(look.by().body()));
        assertThat(rows(town.candidate().window().opens(LOOKED))).isEmpty();
    }

    @Test
    void the_same_thing_on_the_same_day_is_one_line_with_its_count() {
        var candidate = town.candidate();
        var address = candidate.applies();
        for (int i = 0; i < 3; i++) {
            centre.registrar().opens(address).is(200);
        }
        var once = looks(address);
        assertThat(once).hasSize(1);
        assertThat(once.getFirst().times()).isEqualTo(3);
        assertThat(once.getFirst().first()).isBefore(once.getFirst().last());
        centre.waits(1);
        centre.registrar().opens(address).is(200);
        assertThat(looks(address)).hasSize(2).first().extracting(Look::times).isEqualTo(1);
    }

    @Test
    void the_list_can_be_read_case_by_case_and_in_both_languages() {
        var candidate = town.candidate();
        var address = candidate.applies();
        centre.registrar().opens(address).is(200);
        var window = candidate.window();
        var link = window.opens(address).page().select("a[href*=looked]").attr("href");
        assertThat(rows(window.opens(link).is(200))).hasSize(1);
        assertThat(window.opens("/account").page().select("a[href$=looked]")).isNotEmpty();
        assertThat(window.opens("/kk" + LOOKED).is(200).text())
                .contains("Менің деректерімді кім қарады", "Істің беттері");
        assertThat(rows(window.opens(LOOKED + "?case=1&page=9"))).isEmpty();
        assertThat(town.passerBy().opens(LOOKED).place()).isEqualTo("/sign-in");
    }

    @Test
    void who_applied_on_paper_is_a_person_too() {
        var start = "/applications/new?" + centre.offers().getFirst() + "&paper=yes";
        var registrar = centre.registrar();
        var form1 = registrar.sends(registrar.opens(start).sheet("/applications"));
        var filled =
                form1.sheetHere()
                        .fills("name", "Құттыбаев Ғани Һәкімұлы")
                        .fills("iin", NewPeople.iin().digits())
                        .fills("address", "Семей қаласы, Абай көшесі, 1-үй")
                        .fills("knowledge", "Біледі")
                        .fills("skills", "Істей алады")
                        .fills("language", Lang.KK.code())
                        .fills("consent", "yes")
                        .presses("do", "submit");
        var address = registrar.sends(filled).is(200).place();
        assertThat(looks(address)).hasSize(1).first().extracting(Look::times).isEqualTo(1);
    }

    @Test
    void those_who_work_for_a_body_see_who_read_the_list_of_its_people() {
        var head = centre.head();
        var body = head.opens("/account").page().select("a[href$=/people]").attr("href");
        head.opens(body).is(200);
        assertThat(centre.registrar().opens(LOOKED).text()).contains(w.say("looks.kind.PEOPLE"));
    }

    @Test
    void what_cannot_be_written_down_is_not_shown() throws SQLException {
        var candidate = town.candidate();
        var address = candidate.applies();
        var opened = Town.id(address);
        asOwner(
                "create function unwritable() returns trigger language plpgsql as "
                        + "'begin raise exception ''no''; end'",
                "create trigger unwritable before insert on look for each row when (new.subject = '"
                        + opened
                        + "') execute function unwritable()");
        try {
            var answer = centre.registrar().opens(address);
            assertThat(answer.status()).isGreaterThanOrEqualTo(500);
            assertThat(answer.text()).doesNotContain("Қайырбекова");
            candidate.window().opens(address).is(200);
        } finally {
            asOwner("drop trigger unwritable on look", "drop function unwritable()");
        }
    }

    private List<Look> looks(String address) {
        var file = town.known(address).file();
        return town.the(Looks.class).at(file.candidate(), file.id(), 50, 0);
    }

    private static List<String> rows(Screen page) {
        return page.page().select("main tbody tr").eachText();
    }

    private static boolean said(String row, String... words) {
        return List.of(words).stream().allMatch(row::contains);
    }

    private void asOwner(String... statements) throws SQLException {
        var database = town.the(EmbeddedDatabase.class);
        try (var connection =
                        DriverManager.getConnection(
                                database.url(), database.owner(), database.password());
                var statement = connection.createStatement()) {
            for (var each : statements) {
                statement.execute(each);
            }
        }
    }
}
