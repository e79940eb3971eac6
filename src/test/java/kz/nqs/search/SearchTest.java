package kz.nqs.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import kz.nqs.PlatformTest;
import kz.nqs.language.Bilingual;
import kz.nqs.language.Lang;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@PlatformTest
@Tag("391-6")
@DisplayName("Поиск, который прощает ошибки")
class SearchTest {
    private static final String PROFESSIONS = "professions";

    @Autowired Search search;
    @Autowired TransactionTemplate transaction;

    @ParameterizedTest
    @CsvSource({
        "7212-0-003, Электрогазосварщик",
        "7212.0.003, Электрогазосварщик",
        "72120003, Электрогазосварщик",
        "7212 0 003, Электрогазосварщик",
        "7212–0–003, Электрогазосварщик",
        "72I2-O-OO3, Электрогазосварщик",
        "72І2-О-ООЗ, Электрогазосварщик",
        ".ә\"әқққі, Электрогазосварщик"
    })
    void a_code_is_found_however_it_is_written(String typed, String first) {
        assertThat(first(typed, Lang.RU)).isEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource({
        "данекерлеуши, Электр-газбен дәнекерлеуші",
        "БАГДАРЛАМАЛЫК КАМТЫЛЫМДЫ АЗИРЛЕУШИ, Бағдарламалық қамтылымды әзірлеуші",
        "балык осируши, Балық өсіруші",
        "уй-жайларды тазалаушы, Үй-жайларды тазалаушы",
        "ғылыми кызметкер, Ғылыми қызметкер"
    })
    void kazakh_words_are_found_as_typed_on_a_russian_keyboard(String typed, String first) {
        assertThat(first(typed, Lang.KK)).isEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource({
        "ghjuhfvvbcn, Разработчик программного обеспечения",
        "Ghjuhfvvbcn, Разработчик программного обеспечения",
        "'''ktrnhjufpjcdfhobr', Электрогазосварщик",
        "[hfybntkm vept, Хранитель музейных фондов",
        "<e[ufknth, Бухгалтер"
    })
    void russian_words_are_found_as_typed_under_the_english_layout(String typed, String first) {
        assertThat(first(typed, Lang.RU)).isEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource({
        "l2ytrthktei3, Электр-газбен дәнекерлеуші",
        "д2некерлеуш3, Электр-газбен дәнекерлеуші",
        "5sksvb 0spvtnrth, Ғылыми қызметкер",
        "jvfhnfis, Омарташы"
    })
    void kazakh_words_are_found_as_typed_under_another_layout(String typed, String first) {
        assertThat(first(typed, Lang.KK)).isEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource({
        "Cвaрщик, Электрогазосварщик",
        "TOKAPЬ, Токарь",
        "svarshchik, Электрогазосварщик",
        "programmist, Разработчик программного обеспечения"
    })
    void latin_letters_that_look_or_sound_cyrillic_are_read_so(String typed, String first) {
        assertThat(first(typed, Lang.RU)).isEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource({
        "сварщики, Электрогазосварщик",
        "сварщиками, Электрогазосварщик",
        "бухгалтера, Бухгалтер",
        "токарей, Токарь",
        "продавца, Продавец-консультант",
        "медицинской сестры, Медицинская сестра",
        "оператору котельной, Оператор котельной",
        "слесаря-сантехника, Слесарь-сантехник"
    })
    void russian_word_forms_are_forms_of_one_word(String typed, String first) {
        assertThat(first(typed, Lang.RU)).isEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource({
        "дәнекерлеушілер, Электр-газбен дәнекерлеуші",
        "дәнекерлеушілерге, Электр-газбен дәнекерлеуші",
        "бағдарламашының, Бағдарламалық қамтылымды әзірлеуші",
        "шаштараздар, Шаштараз",
        "кітапханашыға, Кітапханашы",
        "мейіргерлерден, Мейіргер"
    })
    void kazakh_word_forms_are_forms_of_one_word(String typed, String first) {
        assertThat(first(typed, Lang.KK)).isEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource({
        "повор, повар",
        "токрь, токарь",
        "сврщик, сварщик",
        "бухалтер, бухгалтер",
        "електрогазосварщик, электрогазосварщик",
        "элетрогасосварщик, электрогазосварщик",
        "свращик, сварщик",
        "электро газосварщик, электрогазосварщик"
    })
    void an_error_or_two_are_forgiven_and_what_was_meant_is_said(String typed, String meant) {
        var found = search.find(PROFESSIONS, typed, Lang.RU, 10);
        assertThat(found.instead()).isEqualTo(meant);
        assertThat(found.asked()).isEqualTo(typed);
        assertThat(found.in(PROFESSIONS).best())
                .isEqualTo(search.find(PROFESSIONS, meant, Lang.RU, 10).in(PROFESSIONS).best());
    }

    @Test
    void what_was_meant_is_said_with_its_kazakh_letters() {
        assertThat(search.find(PROFESSIONS, "данекерлуши", Lang.KK, 10).instead())
                .isEqualTo("дәнекерлеуші");
    }

    @ParameterizedTest
    @CsvSource({
        "пасечник, Пчеловод",
        "сантехник, Слесарь-сантехник",
        "медбрат, Медицинская сестра",
        "крановщик, Машинист крана"
    })
    void other_names_lead_to_the_profession(String typed, String first) {
        assertThat(first(typed, Lang.RU)).isEqualTo(first);
    }

    @Test
    void nothing_that_matches_by_chance_stands_beside_what_is_asked_for() {
        assertThat(titles("повар", Lang.RU)).containsExactly("Повар");
        assertThat(titles("токарь", Lang.RU)).containsExactly("Токарь");
        assertThat(search.find(PROFESSIONS, "повар", Lang.RU, 10).instead()).isNull();
    }

    @Test
    void the_title_itself_comes_first_then_its_beginning_then_other_names() {
        assertThat(titles("фельдшер", Lang.RU))
                .startsWith("Фельдшер скорой помощи")
                .contains("Ветеринарный фельдшер");
        assertThat(titles("экскаватор", Lang.KK).getFirst()).isEqualTo("Экскаватор машинисі");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'",
                "\"",
                "%",
                "_",
                "\\",
                "& | ! ( ) : *",
                "a:*",
                "<->",
                "'; drop table x",
                "−",
                " ",
                "\u0000\u0007",
                "\uD83D\uDE80",
                "()",
                "|",
                "null",
                "--",
                "/*"
            })
    void nothing_that_is_typed_disturbs(String typed) {
        for (var lang : Lang.values()) {
            assertThat(search.find(PROFESSIONS, typed, lang, 10).in(PROFESSIONS).best())
                    .hasSizeLessThanOrEqualTo(10);
        }
    }

    @Test
    void of_ten_thousand_characters_the_first_two_hundred_are_read() {
        assertThat(search.find(PROFESSIONS, "ы".repeat(10_000), Lang.KK, 10).asked())
                .hasSize(Search.MOST_TYPED);
        assertThat(first("повар" + " ".repeat(10_000) + "x", Lang.RU)).isEqualTo("Повар");
    }

    @Test
    void an_entry_is_found_when_it_is_put_and_no_longer_when_it_is_removed() {
        var register = "test-" + UUID.randomUUID();
        search.put(entry(register, "Гравировщик", "Оюлаушы"));
        assertThat(total(register, "гравировщик")).isEqualTo(1);
        search.put(entry(register, "Чеканщик", "Бедерлеуші"));
        assertThat(total(register, "гравировщик")).isZero();
        assertThat(total(register, "чеканщики")).isEqualTo(1);
        search.remove(register, "1");
        assertThat(total(register, "чеканщик")).isZero();
    }

    @Test
    void what_is_taken_back_was_never_there() {
        var register = "test-" + UUID.randomUUID();
        transaction.executeWithoutResult(
                status -> {
                    search.put(entry(register, "Гравировщик", "Оюлаушы"));
                    assertThat(total(register, "гравировщик")).isZero();
                    status.setRollbackOnly();
                });
        assertThat(total(register, "гравировщик")).isZero();
        search.put(entry(register, "Чеканщик", "Бедерлеуші"));
        assertThat(total(register, "чеканщик")).isEqualTo(1);
    }

    private int total(String register, String typed) {
        return search.find(register, typed, Lang.RU, 10).in(register).total();
    }

    private static Entry entry(String register, String ru, String kk) {
        var nothing = new Bilingual("", "");
        return new Entry(register, "1", "/x", new Bilingual(kk, ru), List.of(), nothing, nothing);
    }

    private String first(String typed, Lang lang) {
        var titles = titles(typed, lang);
        return titles.isEmpty() ? "" : titles.getFirst();
    }

    private List<String> titles(String typed, Lang lang) {
        return search.find(PROFESSIONS, typed, lang, 10).in(PROFESSIONS).best().stream()
                .map(hit -> hit.title().in(lang))
                .toList();
    }
}
