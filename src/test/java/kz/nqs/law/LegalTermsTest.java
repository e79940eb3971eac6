package kz.nqs.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kz.nqs.law.LegalTerm.Origin;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Пункт 2 приказов № 374, 377, 391, 399 — термины")
@Tag("391-5")
class LegalTermsTest {
    private static final Locale KK = Locale.of("kk", "KZ");
    private static final Locale RU = Locale.of("ru", "KZ");
    private final LawTexts texts = new LawTexts();
    private final LegalTerms terms = new LegalTerms(texts);

    @Test
    void both_languages_explain_the_same_terms_by_the_same_places() {
        assertThat(places(KK)).isEqualTo(places(RU)).doesNotHaveDuplicates();
        assertThat(terms.all(KK)).allSatisfy(LegalTermsTest::isSaid);
        assertThat(terms.all(RU)).allSatisfy(LegalTermsTest::isSaid);
    }

    private static void isSaid(LegalTerm term) {
        assertThat(List.of(term.name(), term.meaning()))
                .as(term.key())
                .noneMatch(said -> said.isBlank() || said.contains("\t") || said.contains("далее"));
    }

    @Test
    void every_definition_of_the_four_orders_is_among_them() {
        var names = terms.all(RU).stream().map(LegalTerm::name).toList();
        for (var act : Act.values()) {
            var lines = texts.text(act, RU).orElseThrow().paragraph("2").orElseThrow().lines();
            for (var line : lines.subList(1, lines.size())) {
                assertThat(names).as(line.text()).anyMatch(name -> begins(line.text(), name));
            }
        }
    }

    private static boolean begins(String line, String name) {
        var twoWords = name.replaceFirst("^(\\S+ \\S+) .*", "$1");
        return line.replaceFirst("^\\d+\\) ", "").startsWith(twoWords);
    }

    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru"})
    void a_definition_is_in_the_words_of_the_act_wherever_its_text_is_held(String language) {
        var locale = Locale.of(language, "KZ");
        assertThat(terms.all(locale))
                .filteredOn(term -> term.origin() == Origin.ACT)
                .hasSizeGreaterThan(14)
                .allSatisfy(term -> assertThat(wording(term, locale)).contains(term.meaning()));
    }

    @Test
    void what_is_not_the_official_text_is_called_our_translation() {
        assertThat(term(KK, "profession").origin()).isEqualTo(Origin.ACT);
        assertThat(term(KK, "recognition-centre").origin()).isEqualTo(Origin.TRANSLATION);
        assertThat(term(KK, "knowledge").origin()).isEqualTo(Origin.TRANSLATION);
        assertThat(term(RU, "knowledge").origin()).isEqualTo(Origin.ACT);
        assertThat(term(RU, "protocol").origin()).isEqualTo(Origin.EXPLANATION);
    }

    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru"})
    void every_place_is_there(String language) {
        for (var term : terms.all(Locale.of(language, "KZ"))) {
            assertThat(texts.text(term.place().act(), RU).orElseThrow().paragraphs())
                    .as("%s: %s", term.key(), term.place())
                    .filteredOn(paragraph -> paragraph.place().equals(term.place().paragraph()))
                    .flatExtracting(Paragraph::lines)
                    .anyMatch(line -> line.citedBy(term.place().part()));
        }
    }

    /** «Білім» alone is education as often as knowledge. */
    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru"})
    void every_term_is_found_in_its_own_name(String language) {
        var locale = Locale.of(language, "KZ");
        assertThat(terms.all(locale))
                .filteredOn(term -> !term.name().equals("білім"))
                .allSatisfy(term -> assertThat(found(term.name(), locale)).contains(term.key()));
    }

    @ParameterizedTest
    @CsvSource({
        "Кандидатами стали, candidate",
        "в центрах признания, recognition-centre",
        "ДОКУМЕНТОМ О ПРИЗНАНИИ, recognition-document",
        "документа о признании профессиональной квалификации, recognition-document",
        "профессиональных квалификаций, professional-qualification",
        "из реестра, register",
        "по технологическим картам, technological-card",
        "экзаменационной комиссией, examination-commission",
        "апелляционной комиссии, appeal-commission",
        "знаниями, knowledge",
        "уровень НРК, national-framework"
    })
    void russian_forms_are_found(String text, String key) {
        assertThat(found(text, RU)).containsExactly(key);
    }

    @ParameterizedTest
    @CsvSource({
        "Кандидаттарға хабарланды, candidate",
        "тану орталығында, recognition-centre",
        "тану орталықтарының бірі, recognition-centre",
        "кәсіптік біліктілікті тану туралы құжаттың, recognition-document",
        "кәсіптің атауы, profession",
        "кәсіби қызметі, ''",
        "кәсіптер тізілімінен, register",
        "хаттамаға қол қойды, protocol",
        "машықтары мен, ability",
        "ҰБШ деңгейі, national-framework"
    })
    void kazakh_forms_are_found(String text, String key) {
        assertThat(String.join(" ", found(text, KK))).isEqualTo(key);
    }

    @Test
    void a_term_is_not_found_inside_other_words() {
        assertThat(found("кандидатура, профессионал, реестровый, незнание, орки", RU)).isEmpty();
        assertThat(found("Реестр государственной регистрации", RU)).isEmpty();
        assertThat(found("кәсіптік, кәсіпорын, кәсіпкер, білім туралы құжат", KK)).isEmpty();
    }

    private List<String> places(Locale language) {
        return terms.all(language).stream().map(t -> t.key() + " " + t.place()).toList();
    }

    private LegalTerm term(Locale language, String key) {
        return terms.all(language).stream().filter(t -> t.key().equals(key)).findFirst().get();
    }

    private String wording(LegalTerm term, Locale language) {
        var act = texts.text(term.place().act(), language).orElseThrow();
        return String.join(
                "\n",
                act.paragraph("2").orElseThrow().lines().stream()
                        .map(Paragraph.Line::text)
                        .toList());
    }

    private List<String> found(String text, Locale language) {
        var keys = new ArrayList<String>();
        terms.find(text, language, (term, _, _) -> keys.add(term.key()));
        return keys;
    }
}
