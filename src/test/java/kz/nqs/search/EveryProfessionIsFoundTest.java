package kz.nqs.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import kz.nqs.PlatformTest;
import kz.nqs.bench.Typing;
import kz.nqs.language.Lang;
import kz.nqs.professions.Profession;
import kz.nqs.professions.Professions;
import kz.nqs.professions.Register;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@PlatformTest
@Tag("391-6")
@DisplayName("Каждая профессия реестра находится, как бы её ни набрали")
class EveryProfessionIsFoundTest {
    /** Without a letter they are, or are as near to, another word of the register. */
    private static final List<String> OTHER_WORDS = List.of("Сылаушы", "Тігіні", "Портой");

    @Autowired Search search;
    @Autowired Professions professions;
    private List<Profession> all;

    @BeforeEach
    void read() {
        all =
                professions.search(Register.Filter.ALL, Lang.KK).rows().stream()
                        .map(Register.Row::profession)
                        .distinct()
                        .toList();
    }

    @ParameterizedTest
    @EnumSource
    void by_its_own_name_it_is_the_first(Lang lang) {
        assertThat(notFirst(lang, title -> title)).isEmpty();
    }

    @Test
    void by_its_kazakh_name_on_a_russian_keyboard_it_is_the_first() {
        assertThat(notFirst(Lang.KK, Typing::onRussianKeyboard)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void by_its_name_under_the_english_layout_it_is_the_first(Lang lang) {
        assertThat(notFirst(lang, Typing::underEnglishLayout)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void with_any_one_letter_of_a_longer_word_left_out_it_is_among_the_first(Lang lang) {
        var missed = new ArrayList<String>();
        for (var profession : all) {
            var title = profession.name().in(lang);
            var word = title.split("[ -]")[0];
            for (int i = 1; word.length() > 4 && i < word.length(); i++) {
                var typed = word.substring(0, i) + title.substring(i + 1);
                if (!keys(typed, lang).contains(profession.id().toString())) {
                    missed.add(typed);
                }
            }
        }
        assertThat(missed).isSubsetOf(OTHER_WORDS);
    }

    @Test
    void by_its_code_it_is_the_first() {
        for (var profession : all) {
            if (profession.nkz() != null) {
                assertThat(keys(profession.nkz(), Lang.RU).getFirst())
                        .isEqualTo(profession.id().toString());
            }
        }
    }

    private List<String> notFirst(Lang lang, UnaryOperator<String> typing) {
        return all.stream()
                .filter(
                        profession ->
                                !keys(typing.apply(profession.name().in(lang)), lang).stream()
                                        .limit(1)
                                        .toList()
                                        .contains(profession.id().toString()))
                .map(profession -> typing.apply(profession.name().in(lang)))
                .toList();
    }

    private List<String> keys(String typed, Lang lang) {
        return search.find(Professions.REGISTER, typed, lang, 20).in(Professions.REGISTER).keys();
    }
}
