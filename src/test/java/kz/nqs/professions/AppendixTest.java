package kz.nqs.professions;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.util.ArrayList;
import java.util.List;
import kz.nqs.PlatformTest;
import kz.nqs.Visitor;
import kz.nqs.language.Lang;
import kz.nqs.professions.Profession.DocumentKind;
import kz.nqs.professions.Profession.Level;
import kz.nqs.professions.Profession.RecognitionBasis;
import kz.nqs.professions.Register.Row;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@PlatformTest
@Tag("399-A")
@DisplayName("Приказ № 399, приложение — форма реестра профессий")
class AppendixTest {
    @Autowired Professions professions;
    @LocalServerPort int port;
    Visitor visitor;

    @BeforeEach
    void visit() {
        visitor = new Visitor(port);
    }

    @ParameterizedTest
    @CsvSource({
        "kk, Р/с|ҰКС сәйкес кәсіптің атауы|ҰКС сәйкес код, әг",
        "ru, №|Профессия согласно НКЗ|Код согласно НКЗ, сг"
    })
    void eight_columns_as_the_form_has_them(String lang, String first, String social)
            throws Exception {
        var page = visitor.page("/" + lang + "/professions?profile=SOCIAL&basis=VOLUNTARY");
        var columns = page.select("main thead th").eachText();
        assertThat(columns).hasSize(8).startsWith(first.split("\\|"));
        assertThat(rows(page))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.get(7)).isEqualTo(social));
    }

    @ParameterizedTest
    @EnumSource
    void the_mandatory_part_comes_first_then_the_voluntary(Lang lang) {
        assertThat(professions.search(Register.Filter.ALL, lang).rows())
                .extracting(row -> row.profession().basis())
                .isSorted()
                .contains(RecognitionBasis.values());
    }

    @ParameterizedTest
    @EnumSource
    void within_a_part_names_follow_the_alphabet_of_the_language(Lang lang) {
        for (var basis : RecognitionBasis.values()) {
            var filter = new Register.Filter("", null, basis, null, null, null);
            assertThat(professions.search(filter, lang).rows())
                    .extracting(row -> firstWord(row.profession().name().in(lang)))
                    .isSortedAccordingTo(lang.alphabet()::compare);
        }
    }

    @Test
    void a_profession_of_several_levels_has_a_row_for_each() {
        var rows = professions.search(Register.Filter.ALL, Lang.RU);
        var welder =
                rows.rows().stream()
                        .filter(row -> "7212-0-003".equals(row.profession().nkz()))
                        .map(Row::level);
        assertThat(welder).containsExactly(new Level(3, 3), new Level(4, 4), new Level(5, 5));
        assertThat(rows.total()).isEqualTo(rows.rows().size()).isGreaterThan(rows.professions());
        assertThat(rows.professions())
                .isEqualTo((int) rows.rows().stream().map(Row::profession).distinct().count());
    }

    @Test
    void the_mandatory_part_names_legal_acts_and_the_voluntary_never_does() {
        assertThat(professions.search(Register.Filter.ALL, Lang.KK).rows())
                .allMatch(
                        row ->
                                (row.profession().basis() == RecognitionBasis.MANDATORY)
                                        == (row.profession().documentKind()
                                                == DocumentKind.LEGAL_ACT));
    }

    @ParameterizedTest
    @CsvSource({"kk, ''", "ru, ''", "ru, ?basis=MANDATORY", "kk, ?q=оператор&level=4"})
    void the_file_has_what_all_pages_of_the_filter_show(String lang, String query)
            throws Exception {
        var shown = new ArrayList<List<String>>();
        var page = visitor.page("/" + lang + "/professions" + encoded(query));
        shown.addAll(rows(page));
        for (var next = next(page); next != null; next = next(page)) {
            page = visitor.page(next.attr("href"));
            shown.addAll(rows(page));
        }
        var file = visitor.get("/" + lang + "/professions.csv" + encoded(query)).body();
        assertThat(file).startsWith("\uFEFF");
        var records =
                CsvReader.builder().fieldSeparator(';').ofCsvRecord(file.substring(1)).stream()
                        .map(record -> record.getFields().subList(1, 9))
                        .skip(1)
                        .toList();
        assertThat(records).isNotEmpty().isEqualTo(shown);
    }

    /** What stands between words is weighed differently by the database and by Java. */
    private static String firstWord(String name) {
        return name.split("[^\\p{L}]", 2)[0];
    }

    private static String encoded(String query) {
        return query.replace("оператор", Visitor.encoded("оператор"));
    }

    private static @Nullable Element next(Document page) {
        return page.selectFirst(".govuk-pagination__next a");
    }

    private static List<List<String>> rows(Document page) {
        return page.select("main tbody tr").stream()
                .map(row -> row.select("th, td").eachText())
                .toList();
    }
}
