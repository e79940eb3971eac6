package kz.nqs.imports;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Таблицы читаются такими, какими их присылают")
class TableTest {
    private static final Charset WINDOWS = Charset.forName("windows-1251");
    private static final String TEXT = "Код;Название\n7212-0-003;Сварщик\n";

    @Test
    void utf_8_with_a_mark_and_without() {
        assertThat(cells(TEXT.getBytes(UTF_8))).isEqualTo(cells(("\uFEFF" + TEXT).getBytes(UTF_8)));
        assertThat(cells(TEXT.getBytes(UTF_8)).get(1)).containsExactly("7212-0-003", "Сварщик");
    }

    @Test
    void utf_16_with_a_mark_and_without_in_both_orders() {
        for (var charset : List.of(UTF_16LE, UTF_16BE)) {
            assertThat(cells(("\uFEFF" + TEXT).getBytes(charset)).get(1)).contains("Сварщик");
            assertThat(cells(TEXT.getBytes(charset)).get(1)).contains("Сварщик");
        }
    }

    @Test
    void windows_1251() {
        assertThat(cells(TEXT.getBytes(WINDOWS)).get(1)).containsExactly("7212-0-003", "Сварщик");
        try (var table = Table.of(TEXT.getBytes(WINDOWS))) {
            assertThat(table.how()).isEqualTo("CSV, Windows-1251, «;»");
        }
    }

    @Test
    void kazakh_letters_in_the_one_byte_encoding_of_kazakhstan() {
        // «ҚҒӘ» in KZ-1048, where Windows-1251 has Serbian and Ukrainian letters
        var kazakh = new byte[] {(byte) 0x8D, (byte) 0xAA, (byte) 0xA3, ';', (byte) 0xE0, '\n'};
        assertThat(cells(kazakh).getFirst()).containsExactly("ҚҒӘ", "а");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a;b;\"c,d,e,f\"\n", "a,b,\"c;d;e;f\"\n", "a\tb\t\"c;d,e\"\n"})
    void the_separator_is_found_outside_quotations(String text) {
        assertThat(cells(text.getBytes(UTF_8)).getFirst()).hasSize(3).startsWith("a", "b");
    }

    @Test
    void rows_may_differ_in_length_and_are_numbered_as_a_spreadsheet_numbers_them() {
        try (var table = Table.of("Реестр\n\na;b\n\"1\n2\";3\nx\n".getBytes(UTF_8))) {
            assertThat(table.rows()).extracting(RawRow::line).containsExactly(1, 3, 4, 6);
        }
    }

    @Test
    void a_formula_is_told_from_a_value_in_both_formats() {
        var xlsx =
                Spreadsheets.sheet(
                        s -> {
                            s.value(0, 0, "7212-0-003");
                            s.formula(0, 1, "1+1");
                        });
        for (var file : List.of(xlsx, "7212-0-003;=1+1\n".getBytes(UTF_8))) {
            try (var table = Table.of(file)) {
                assertThat(table.iterator().next().computed()).containsExactly(1);
            }
        }
    }

    @Test
    void what_our_own_tables_made_harmless_is_itself_again() {
        var csv =
                TableWriting.csv(
                        List.of(List.of("a"), List.of("-", "+7", "=1", "@x", "'как есть'")));
        assertThat(cells(csv).get(1)).containsExactly("-", "+7", "=1", "@x", "'как есть'");
    }

    @Test
    void numbers_of_a_workbook_are_written_plainly() {
        var file =
                Spreadsheets.sheet(
                        s -> {
                            s.value(0, 0, 72120003);
                            s.value(0, 1, 4.0);
                        });
        assertThat(cells(file).getFirst()).containsExactly("72120003", "4");
    }

    @Test
    void a_bomb_is_refused_while_it_is_unpacked() {
        assertThatThrownBy(
                        () -> Table.of(Spreadsheets.bomb("xl/worksheets/sheet1.xml", 300L << 20)))
                .hasMessage("imports.file.bomb");
        assertThatThrownBy(() -> Table.of(Spreadsheets.bomb("xl/sharedStrings.xml", 70L << 20)))
                .hasMessage("imports.file.bomb");
    }

    @Test
    void damaged_old_and_other_files_are_told_apart() {
        var good = Spreadsheets.of(List.of(List.of("a", "b")));
        assertThatThrownBy(() -> Table.of(java.util.Arrays.copyOf(good, good.length / 2)))
                .hasMessage("imports.file.broken");
        assertThatThrownBy(() -> Table.of(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}))
                .hasMessage("imports.file.old-or-locked");
        assertThatThrownBy(() -> Table.of("%PDF-1.7".getBytes(UTF_8)))
                .hasMessage("imports.file.no-table");
        assertThatThrownBy(() -> Table.of(new byte[] {1, 2, 3, 4, 5, 6}))
                .hasMessage("imports.file.no-table");
        assertThatThrownBy(() -> Table.of(new byte[Table.MOST_BYTES + 1]))
                .hasMessage("imports.file.too-large");
    }

    private static List<List<String>> cells(byte[] file) {
        try (var table = Table.of(file)) {
            return table.rows().map(RawRow::cells).toList();
        }
    }
}
