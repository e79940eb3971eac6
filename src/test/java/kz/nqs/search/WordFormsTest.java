package kz.nqs.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Stream;
import kz.nqs.language.Folding;
import org.junit.jupiter.api.Test;

class WordFormsTest {
    @Test
    void russian_forms_share_a_stem() {
        assertThat(Stream.of("сварщик", "сварщика", "сварщиками", "сварщиков").map(Russian::stem))
                .containsOnly("сварщик");
        assertThat(Stream.of("обслуживание", "обслуживания", "обслуживанием").map(Russian::stem))
                .containsOnly("обслуживан");
        assertThat(Russian.stem("продавца")).isEqualTo(Russian.stem("продавец"));
        assertThat(Russian.stem("лак")).isEqualTo("лак");
    }

    @Test
    void kazakh_forms_share_a_base() {
        for (var form : new String[] {"желілер", "желілері", "желісін", "желілеріне", "желінің"}) {
            assertThat(bases(form)).as(form).contains(Folding.letters("желі"));
        }
        assertThat(bases("шаруашылығы")).contains(Folding.letters("шаруашылық"));
        assertThat(bases("кітабы")).contains(Folding.letters("кітап"));
        assertThat(bases("жұмысын")).contains(Folding.letters("жұмыс"));
    }

    @Test
    void short_words_are_left_alone() {
        assertThat(bases("қала")).containsExactly(Folding.letters("қала"));
        assertThat(bases("желі")).containsExactly(Folding.letters("желі"));
        assertThat(bases("дала")).containsExactly("дала");
    }

    @Test
    void an_ending_that_breaks_the_harmony_of_vowels_is_none() {
        assertThat(Kazakh.bases("кызметлар")).containsExactly("кызметлар");
    }

    @Test
    void errors_are_counted_as_they_are_made() {
        assertThat(Spelling.errors("свращик", "сварщик", 2)).isEqualTo(1);
        assertThat(Spelling.errors("сврщик", "сварщик", 2)).isEqualTo(1);
        assertThat(Spelling.errors("свврщек", "сварщик", 2)).isEqualTo(2);
        assertThat(Spelling.errors("сварка", "сварщик", 2)).isEqualTo(Spelling.NEVER);
        assertThat(Spelling.forgiven(3)).isZero();
        assertThat(Spelling.forgiven(7)).isEqualTo(1);
        assertThat(Spelling.forgiven(8)).isEqualTo(2);
    }

    private static Set<String> bases(String word) {
        return Kazakh.bases(Folding.letters(word));
    }
}
