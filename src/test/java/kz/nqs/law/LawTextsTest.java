package kz.nqs.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.nqs.house.Sources;
import kz.nqs.law.Paragraph.Kind;
import kz.nqs.law.Paragraph.Line;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LawTextsTest {
    private static final Pattern CITED =
            Pattern.compile("\\bORDER_(\\d+)\\.paragraph\\(\\s*\"([^\"]+)\"\\s*\\)");

    private final LawTexts texts = new LawTexts();

    @ParameterizedTest
    @CsvSource({"ORDER_374, 23, 2", "ORDER_377, 19, 3", "ORDER_391, 22, 1", "ORDER_399, 12, 1"})
    void every_paragraph_and_appendix_is_held_in_order(Act act, int last, int appendices) {
        var places = russian(act).paragraphs().stream().map(Paragraph::place).toList();
        var expected =
                Stream.concat(
                        IntStream.rangeClosed(1, last).mapToObj(String::valueOf),
                        IntStream.rangeClosed(1, appendices).mapToObj(n -> "A" + n));
        assertThat(places).containsSubsequence(expected.toList()).doesNotHaveDuplicates();
        assertThat(Amendment.of(act).getFirst().places()).isEqualTo("1–" + last);
        assertThat(places.stream().filter(place -> !place.matches("\\d+|A\\d")))
                .isSubsetOf("21-1", "8-1");
    }

    @ParameterizedTest
    @EnumSource(Act.class)
    void every_paragraph_has_words_and_a_chapter(Act act) {
        assertThat(russian(act).title()).hasSize(3);
        assertThat(russian(act).paragraphs())
                .allSatisfy(
                        p -> {
                            assertThat(p.chapter()).isNotBlank();
                            assertThat(p.lines())
                                    .first()
                                    .extracting(Line::kind)
                                    .isEqualTo(Kind.PART);
                            assertThat(p.lines()).noneMatch(line -> line.text().isBlank());
                        });
    }

    @ParameterizedTest
    @EnumSource(names = {"ORDER_374", "ORDER_399"})
    void both_languages_are_built_alike_line_by_line(Act act) {
        var kk = texts.text(act, Locale.of("kk", "KZ")).orElseThrow();
        assertThat(shape(kk)).isEqualTo(shape(russian(act)));
    }

    @Test
    void a_text_that_is_not_held_is_not_passed_off() {
        assertThat(texts.text(Act.ORDER_377, Locale.of("kk", "KZ"))).isEmpty();
        assertThat(texts.text(Act.ORDER_391, Locale.of("kk", "KZ"))).isEmpty();
    }

    @Test
    void the_parts_of_a_paragraph_are_counted_without_its_subparagraphs() {
        var five = russian(Act.ORDER_374).paragraph("5").orElseThrow();
        assertThat(five.lines()).first().extracting(Line::part).isEqualTo(1);
        assertThat(five.lines()).filteredOn(line -> line.citedBy(1)).isNotEmpty();
        assertThat(five.lines())
                .filteredOn(line -> line.kind() == Kind.NOTE)
                .noneMatch(line -> line.citedBy(line.part()));
    }

    @Test
    void every_place_that_the_platform_cites_is_there() {
        var cited =
                Sources.found(CITED)
                        .map(c -> Act.numbered(c.group(1)).paragraph(c.group(2)))
                        .distinct()
                        .toList();
        assertThat(cited).isNotEmpty().allSatisfy(this::isThere);
    }

    @ParameterizedTest
    @EnumSource(Amendment.class)
    void every_place_that_an_amendment_touched_is_there(Amendment amendment) {
        Arrays.stream(amendment.places().split(", |–"))
                .map(place -> place.replaceFirst("\\(.*", ""))
                .forEach(place -> isThere(amendment.edition().act().paragraph(place)));
    }

    private void isThere(Citation citation) {
        var paragraph = russian(citation.act()).paragraph(citation.paragraph());
        assertThat(paragraph).as(citation.toString()).isPresent();
        assertThat(paragraph.orElseThrow().lines())
                .as(citation.toString())
                .anyMatch(line -> line.citedBy(citation.part()));
        var subparagraph = Pattern.compile("\\)(\\d+\\))$").matcher(citation.place());
        if (subparagraph.find()) {
            assertThat(paragraph.orElseThrow().lines())
                    .as(citation.toString())
                    .anyMatch(
                            line ->
                                    line.citedBy(citation.part())
                                            && line.text().startsWith(subparagraph.group(1)));
        }
    }

    private ActText russian(Act act) {
        return texts.text(act, Locale.of("ru", "KZ")).orElseThrow();
    }

    private static List<String> shape(ActText text) {
        return text.paragraphs().stream()
                .map(p -> p.place() + " " + p.lines().stream().map(Line::kind).toList())
                .toList();
    }
}
