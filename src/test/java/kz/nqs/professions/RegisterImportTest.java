package kz.nqs.professions;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import kz.nqs.PlatformTest;
import kz.nqs.Visitor;
import kz.nqs.imports.Batch;
import kz.nqs.imports.Done;
import kz.nqs.imports.Imports;
import kz.nqs.imports.KeptLine;
import kz.nqs.imports.Officers;
import kz.nqs.imports.Ordered;
import kz.nqs.imports.Outcome;
import kz.nqs.imports.Problem;
import kz.nqs.imports.Sent;
import kz.nqs.imports.Spreadsheets;
import kz.nqs.imports.TableWriting;
import kz.nqs.journal.Author;
import kz.nqs.journal.Journal;
import kz.nqs.language.Lang;
import kz.nqs.participants.BodyKind;
import kz.nqs.participants.People;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@PlatformTest
@Tag("399-5")
@Tag("399-11")
@Tag("399-A")
@DisplayName("Приказ № 399, пункт 11 — реестр обновляется файлом по форме приложения")
class RegisterImportTest {
    @Autowired Imports imports;
    @Autowired RegisterImport register;
    @Autowired Professions professions;
    @Autowired People people;
    @Autowired Journal journal;
    @Autowired JdbcClient jdbc;
    @Autowired Clock clock;
    @LocalServerPort int port;
    Author officer;

    @BeforeEach
    void an_officer_of_the_authorised_body() {
        officer = Officers.of(people, "gulnar", BodyKind.AUTHORISED_BODY);
    }

    @ParameterizedTest
    @EnumSource
    void what_is_written_out_changes_nothing_when_it_is_sent_back(Lang lang) {
        for (var file : List.of(Spreadsheets.of(table(lang)), TableWriting.csv(table(lang)))) {
            var counts = imports.counts(sent(file).id());
            assertThat(counts).containsOnlyKeys(Outcome.UNCHANGED);
            assertThat(counts.get(Outcome.UNCHANGED)).isEqualTo(count("profession"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void so_does_the_public_table_in_one_language(Lang lang) throws Exception {
        var csv = new Visitor(port).get("/" + lang.code() + "/professions.csv").body();
        assertThat(imports.counts(sent(csv.getBytes(UTF_8)).id()))
                .containsOnlyKeys(Outcome.UNCHANGED);
    }

    @Test
    void a_changed_cell_is_one_difference_and_undoing_restores_the_very_rows() {
        var before = everything();
        var table = table(Lang.RU);
        var row = new ArrayList<>(table.get(5));
        var name = row.get(3);
        for (int i = 1; i < table.size(); i++) {
            if (table.get(i).getFirst().equals(row.getFirst())) {
                table.set(i, with(table.get(i), 3, name + " (новое)"));
            }
        }
        var batch = sent(Spreadsheets.of(table));
        assertThat(everything()).as("nothing changes yet").isEqualTo(before);
        var changed = lines(batch, Outcome.CHANGED);
        assertThat(changed)
                .singleElement()
                .satisfies(line -> assertThat(line.differences()).hasSize(1));
        assertThat(changed.getFirst().differences().getFirst().before()).isEqualTo(name);

        done(imports.carryOut(batch.id(), false, officer));
        var number = Integer.parseInt(row.getFirst());
        assertThat(professions.numbered(number).orElseThrow().name().ru()).endsWith("(новое)");
        done(imports.carryOut(batch.id(), false, officer));
        assertThat(journal.of(Imports.ROOM, batch.id())).as("twice is once").hasSize(1);

        done(imports.undo(batch.id(), "қате файл", officer));
        done(imports.undo(batch.id(), "қате файл", officer));
        assertThat(everything()).isEqualTo(before);
        assertThat(journal.of(Imports.ROOM, batch.id()))
                .extracting(entry -> entry.step())
                .containsExactly("imports.step.CarryOut", "imports.step.Undo");
        assertThat(journal.of(Imports.ROOM, batch.id()).getFirst().details())
                .containsEntry("act", "17")
                .containsEntry("sha256", batch.sha256());
        assertThat(journal.of(Imports.ROOM, batch.id()).getLast().details())
                .containsEntry("reason", "қате файл");
    }

    @Test
    void a_declined_file_changes_nothing_and_waits_no_longer() {
        var before = everything();
        var batch = sent(TableWriting.csv(table(Lang.RU)));
        assertThat(imports.decline(batch.id(), officer).state()).isEqualTo(Batch.State.DECLINED);
        assertThat(imports.decline(batch.id(), officer).state()).isEqualTo(Batch.State.DECLINED);
        done(imports.carryOut(batch.id(), false, officer));
        assertThat(everything()).isEqualTo(before);
        assertThat(journal.of(Imports.ROOM, batch.id()))
                .extracting(entry -> entry.step())
                .containsExactly("imports.step.Decline");
    }

    @Test
    void a_new_profession_in_the_form_with_headings_of_parts_and_two_levels() {
        var before = everything();
        var form =
                """
                Реестр профессий
                Р/с;ҰКС сәйкес кәсіптің атауы (қазақша);ҰКС сәйкес кәсіптің атауы (орысша);ҰКС сәйкес код;\
                Құқықтық акт, кәсіптік стандарт немесе біліктілік талаптары (қазақша);\
                Құқықтық акт, кәсіптік стандарт немесе біліктілік талаптары (орысша);Біліктілік деңгейі;\
                Құжаттың қолданылу мерзімі, жыл;Салалық мемлекеттік орган (қазақша);\
                Салалық мемлекеттік орган (орысша);Кәсіп бейіні;ЭҚЖЖ коды
                1;2;3;4;5;6;7;8;9;10;11;12
                Ерікті негізде жүзеге асырылатын кәсіптік біліктілікті тану
                ;Ара өсіруші-селекционер;Пчеловод-cелекционер;6123–О–О99;«Ара» кәсіптік стандарты;\
                Профессиональный стандарт «Пчела»;НРК 4, ОРК 4;5 лет;Министрлік;Министерство;т;1490
                ;;;;;;5;;;;;
                """;
        var batch = sent(form.getBytes(UTF_8));
        var line = lines(batch, Outcome.NEW).getFirst();
        assertThat(line.problems())
                .extracting(Problem::field)
                .containsExactlyInAnyOrder("code", "name_ru", "oked");
        done(imports.carryOut(batch.id(), false, officer));
        var made = professions.search(of("селекционер"), Lang.RU).rows();
        assertThat(made).hasSize(2);
        var profession = made.getFirst().profession();
        assertThat(profession.nkz()).isEqualTo("6123-0-099");
        assertThat(profession.name().ru()).isEqualTo("Пчеловод-селекционер");
        assertThat(profession.oked()).isEqualTo("01490");
        assertThat(profession.levels()).hasSize(2);

        leans_on(profession.id());
        var refused = imports.undo(batch.id(), "қате файл", officer);
        assertThat(refused).isInstanceOf(Done.No.class);
        assertThat(((Done.No) refused).why().getFirst().message())
                .isEqualTo("professions.import.in-use");
        jdbc.sql("delete from application_draft where profession = :id")
                .param("id", profession.id())
                .update();
        done(imports.undo(batch.id(), "қате файл", officer));
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void faulty_lines_are_named_and_are_left_out_only_if_that_is_said() {
        var before = everything();
        var table = table(Lang.KK);
        table.set(1, with(table.get(1), 6 + 1, "НРК 9"));
        table.set(3, with(table.get(3), 4, "7212-X"));
        var batch = sent(Spreadsheets.of(table));
        var faulty = lines(batch, Outcome.INVALID);
        assertThat(faulty)
                .isNotEmpty()
                .allMatch(line -> line.problems().stream().anyMatch(Problem::isError));
        assertThat(imports.carryOut(batch.id(), false, officer)).isInstanceOf(Done.No.class);
        assertThat(imports.carryOut(batch.id(), true, officer)).isInstanceOf(Done.No.class);
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void a_number_that_belongs_to_another_profession_is_an_error_not_a_renaming() {
        var table = table(Lang.RU);
        var row = new ArrayList<>(table.get(1));
        for (int column : new int[] {2, 3, 4}) {
            row.set(column, column == 4 ? "9999-9-999" : "Совсем другая");
        }
        var batch = sent(Spreadsheets.of(List.of(table.getFirst(), row)));
        assertThat(lines(batch, Outcome.INVALID).getFirst().problems())
                .extracting(Problem::message)
                .contains("professions.import.other");
    }

    @Test
    void what_was_read_before_another_file_was_carried_out_is_read_again() {
        var table = table(Lang.RU);
        var one = sent(Spreadsheets.of(renamed(table, "А")));
        var other = sent(Spreadsheets.of(renamed(table, "Б")));
        done(imports.carryOut(one.id(), false, officer));
        assertThat(imports.carryOut(other.id(), false, officer)).isInstanceOf(Done.ReadAgain.class);
        assertThat(lines(other, Outcome.CHANGED).getFirst().differences().getFirst().before())
                .isEqualTo("А");
        done(imports.carryOut(other.id(), false, officer));
        assertThat(imports.undo(one.id(), "қате файл", officer)).isInstanceOf(Done.No.class);
        done(imports.undo(other.id(), "қате файл", officer));
        done(imports.undo(one.id(), "қате файл", officer));
    }

    @Test
    void fifty_thousand_rows_are_read_and_not_one_more() {
        var heading = table(Lang.RU).getFirst();
        var rows = new ArrayList<List<String>>();
        rows.add(heading);
        IntStream.range(0, 50_000).forEach(i -> rows.add(invented(i)));
        var batch = sent(TableWriting.csv(rows));
        assertThat(imports.counts(batch.id())).isEqualTo(Map.of(Outcome.NEW, 50_000));
        rows.add(invented(50_000));
        var sent = imports.send("register", "r.csv", TableWriting.csv(rows), ordered(), officer);
        assertThat(((Sent.NotRead) sent).why().message()).isEqualTo("imports.file.too-many");
        jdbc.sql("delete from import_batch where id = :id").param("id", batch.id()).update();
    }

    private static List<String> invented(int i) {
        return List.of(
                "",
                "ерікті",
                "Кәсіп " + i,
                "Профессия " + i,
                "нет",
                "Кәсіптік стандарт",
                "Профессиональный стандарт",
                "4",
                "5",
                "Министрлік",
                "Министерство",
                "т",
                "01490");
    }

    private List<List<String>> renamed(List<List<String>> table, String name) {
        var rows = new ArrayList<List<String>>();
        rows.add(table.getFirst());
        rows.add(with(table.get(1), 3, name));
        return rows;
    }

    private static List<String> with(List<String> row, int column, String value) {
        var changed = new ArrayList<>(row);
        changed.set(column, value);
        return changed;
    }

    private List<List<String>> table(Lang lang) {
        var rows = new ArrayList<List<String>>();
        rows.add(register.columns().stream().map(c -> c.name().in(lang)).toList());
        rows.addAll(register.present(lang));
        return rows;
    }

    private Batch sent(byte[] file) {
        var sent = imports.send("register", "реестр.xlsx", file, ordered(), officer);
        assertThat(sent).isInstanceOf(Sent.Proposed.class);
        return ((Sent.Proposed) sent).batch();
    }

    private Ordered ordered() {
        var today = LocalDate.now(clock);
        return new Ordered(UUID.randomUUID(), "17", today, today);
    }

    private List<KeptLine> lines(Batch batch, Outcome outcome) {
        return imports.lines(batch, List.of(outcome), 100, 0, Lang.RU);
    }

    private static void done(Done done) {
        assertThat(done).isInstanceOf(Done.Yes.class);
    }

    private static Register.Filter of(String text) {
        return new Register.Filter(text, null, null, null, null, null);
    }

    private void leans_on(UUID profession) {
        jdbc.sql(
                        """
                        insert into application_draft (id, owner, centre, profession, level, on_paper,
                            fields, saved_at)
                        select gen_random_uuid(), :person,
                            (select id from body where kind = 'RECOGNITION_CENTRE' limit 1),
                            :profession, 4, false, '', now()
                        """)
                .param("person", officer.person())
                .param("profession", profession)
                .update();
    }

    private int count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Integer.class).single();
    }

    /** Every row of the register, whole. */
    private List<Map<String, @Nullable Object>> everything() {
        var rows =
                new ArrayList<>(
                        jdbc.sql("select * from profession order by id").query().listOfRows());
        rows.addAll(
                jdbc.sql("select * from profession_level order by profession, nqf")
                        .query()
                        .listOfRows());
        return rows;
    }
}
