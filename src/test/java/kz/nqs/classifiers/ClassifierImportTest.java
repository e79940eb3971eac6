package kz.nqs.classifiers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.nqs.PlatformTest;
import kz.nqs.Visitor;
import kz.nqs.imports.Batch;
import kz.nqs.imports.Done;
import kz.nqs.imports.Imports;
import kz.nqs.imports.KeptLine;
import kz.nqs.imports.Officers;
import kz.nqs.imports.Ordered;
import kz.nqs.imports.Outcome;
import kz.nqs.imports.Sent;
import kz.nqs.imports.Spreadsheets;
import kz.nqs.journal.Author;
import kz.nqs.language.Lang;
import kz.nqs.participants.BodyKind;
import kz.nqs.participants.People;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@PlatformTest
@Tag("391-7")
@DisplayName("Приказ № 391, пункт 7 — НКЗ и новая редакция ОКЭД загружаются файлом")
class ClassifierImportTest {
    @Autowired Imports imports;
    @Autowired ActivityImport oked;
    @Autowired Classifiers classifiers;
    @Autowired EditionsOfActivities editions;
    @Autowired People people;
    @Autowired JdbcClient jdbc;
    @Autowired Clock clock;
    @LocalServerPort int port;
    Author officer;

    @BeforeEach
    void an_officer_of_the_authorised_body() {
        officer = Officers.of(people, "gulnar", BodyKind.AUTHORISED_BODY);
    }

    @Test
    void the_edition_in_force_sent_back_changes_nothing() {
        var counts = imports.counts(sent("oked", table(), today()).id());
        assertThat(counts).isEqualTo(Map.of(Outcome.UNCHANGED, 2107));
    }

    @Test
    void a_new_edition_names_professions_of_vanished_codes_and_leaves_the_older_to_be_read()
            throws Exception {
        var before = everything();
        var table = table();
        var vanished = "01490";
        table.removeIf(row -> row.getFirst().equals(vanished));
        table.add(List.of("01.49.9", "Жаңа қызмет түрі", "Новый вид деятельности", ""));
        var batch = sent("oked", table, today());
        var removed = lines(batch, Outcome.REMOVED).getFirst();
        assertThat(removed.title()).startsWith(vanished);
        assertThat(removed.problems().getFirst().filling().getFirst()).contains("Пчеловод");

        done(imports.carryOut(batch.id(), false, officer));
        assertThat(classifiers.children("0149"))
                .extracting(Activity::code)
                .doesNotContain(vanished);
        assertThat(classifiers.activity("01499")).isPresent();
        assertThat(classifiers.path(vanished)).as("who refers to it can still be read").hasSize(5);
        var older = editions.all().get(1);
        assertThat(editions.below(older.ordinal(), "0149"))
                .extracting(Activity::code)
                .contains(vanished)
                .doesNotContain("01499");
        var page =
                new Visitor(port)
                        .page("/ru/classifiers/editions/" + older.ordinal() + "?below=0149");
        assertThat(page.text()).contains(vanished);

        done(imports.undo(batch.id(), "қате файл", officer));
        assertThat(everything()).isEqualTo(before);
        assertThat(editions.all()).hasSize(1);
    }

    @Test
    void an_edition_is_not_carried_out_before_its_day() {
        var table = table();
        table.add(List.of("01499", "Жаңа", "Новый", ""));
        var batch = sent("oked", table, today().plusDays(400));
        var done = imports.carryOut(batch.id(), false, officer);
        assertThat(((Done.No) done).why().getFirst().message())
                .isEqualTo("imports.carry-out.not-yet");
    }

    @Test
    void a_faulty_line_does_not_make_its_code_vanish_and_cyrillic_sections_are_put_right() {
        var table = table();
        table.replaceAll(
                row ->
                        row.getFirst().equals("01120")
                                ? List.of("01120", "", row.get(2), row.get(3))
                                : row.getFirst().equals("C")
                                        ? List.of("С", row.get(1), row.get(2), row.get(3))
                                        : row);
        var batch = sent("oked", table, today());
        assertThat(lines(batch, Outcome.REMOVED)).isEmpty();
        assertThat(lines(batch, Outcome.INVALID)).hasSize(1);
        assertThat(imports.counts(batch.id())).containsEntry(Outcome.UNCHANGED, 2106);
    }

    @Test
    @Tag("399-A")
    void occupations_come_in_with_codes_in_national_form_below_their_groups() throws Exception {
        var file =
                List.of(
                        List.of("Код", "Атауы", "Наименование"),
                        List.of("7", "Жұмысшылар", "Рабочие"),
                        List.of("72", "Металл өңдеу", "Металлообработка"),
                        List.of("721", "Дәнекерлеушілер тобы", "Группа сварщиков"),
                        List.of("7212", "Дәнекерлеушілер", "Сварщики"),
                        List.of("72120003", "Электр дәнекерлеуші", "Электросварщик"),
                        List.of("9999-1-001", "Белгісіз", "Неизвестный"));
        var batch = sent("nkz", new ArrayList<>(file), today());
        assertThat(lines(batch, Outcome.INVALID))
                .singleElement()
                .satisfies(l -> assertThat(l.problems().getFirst().filling()).contains("9999"));
        done(imports.carryOut(batch.id(), true, officer));
        assertThat(classifiers.occupations("7212"))
                .extracting(Occupation::code)
                .containsExactly("7212-0-003");
        var visitor = new Visitor(port);
        assertThat(visitor.page("/kk/classifiers/occupations/7212").text()).contains("7212-0-003");
        done(imports.undo(batch.id(), "қате файл", officer));
        assertThat(classifiers.occupations("7")).isEmpty();
        assertThat(visitor.get("/kk/classifiers/occupations/7212").statusCode()).isEqualTo(404);
    }

    private List<List<String>> table() {
        var rows = new ArrayList<List<String>>();
        rows.add(oked.columns().stream().map(c -> c.name().ru()).toList());
        rows.addAll(oked.present(Lang.RU));
        return rows;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private Batch sent(String kind, List<List<String>> table, LocalDate validFrom) {
        var ordered = new Ordered(UUID.randomUUID(), "8", today(), validFrom);
        var sent = imports.send(kind, kind + ".xlsx", Spreadsheets.of(table), ordered, officer);
        assertThat(sent).isInstanceOf(Sent.Proposed.class);
        return ((Sent.Proposed) sent).batch();
    }

    private List<KeptLine> lines(Batch batch, Outcome outcome) {
        return imports.lines(batch, List.of(outcome), 100, 0, Lang.RU);
    }

    private static void done(Done done) {
        assertThat(done).isInstanceOf(Done.Yes.class);
    }

    private List<Map<String, @Nullable Object>> everything() {
        return jdbc.sql("select * from activity order by code").query().listOfRows();
    }
}
