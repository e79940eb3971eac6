package kz.nqs.classifiers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.nqs.PlatformTest;
import kz.nqs.language.Lang;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PlatformTest
@DisplayName("Классификаторы: ОКЭД целиком, на двух языках, деревом")
class ClassifiersTest {
    @Autowired Classifiers classifiers;
    @Autowired ActivityLoading loading;
    @Autowired JdbcClient jdbc;

    @Test
    void all_2107_records_are_there_in_both_languages_and_loading_again_changes_nothing() {
        loading.load();
        assertThat(count("select count(*) from activity")).isEqualTo(2107);
        assertThat(count("select count(*) from activity where name_kk = '' or name_ru = ''"))
                .isZero();
        assertThat(classifiers.sections()).hasSize(21);
    }

    @Test
    void the_tree_is_whole_every_parent_is_one_level_up_and_in_the_same_section() {
        assertThat(
                        count(
                                """
                                select count(*) from activity a join activity p on p.code = a.parent
                                where (a.level, p.level) not in (('DIVISION', 'SECTION'),
                                    ('GROUP', 'DIVISION'), ('CLASS', 'GROUP'), ('SUBCLASS', 'CLASS'))
                                    or a.section <> p.section
                                """))
                .isZero();
        assertThat(
                        count(
                                """
                                select count(*) from activity a where level <> 'SUBCLASS'
                                    and not exists (select from activity c where c.parent = a.code)
                                """))
                .isZero();
    }

    @Test
    void the_way_up_from_a_subclass_begins_at_its_section() {
        assertThat(classifiers.path("01111"))
                .extracting(Activity::code)
                .containsExactly("A", "01", "011", "0111", "01111");
        assertThat(classifiers.path("99999x")).isEmpty();
        assertThat(classifiers.children("A")).extracting(Activity::code).contains("01", "02", "03");
    }

    @Test
    void it_is_found_by_code_and_by_words_in_either_language() {
        assertThat(found("01.11")).startsWith("0111");
        assertThat(found("ВЫРАЩИВАНИЕ рис")).contains("0112", "01120");
        assertThat(found("куриш осиру")).contains("0112", "01120");
        assertThat(found("  ")).isEmpty();
        assertThat(found("нет такого слова 'x")).isEmpty();
    }

    @Test
    void the_framework_has_eight_levels_and_the_occupations_ten_major_groups() {
        assertThat(classifiers.frameworkLevels())
                .extracting(NqfLevel::level)
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
        assertThat(classifiers.frameworkLevel(4).level()).isEqualTo(4);
        assertThat(classifiers.majorGroups()).hasSize(10);
    }

    private List<String> found(String typed) {
        return classifiers.search(typed, Lang.RU, 50).in(Classifiers.ACTIVITIES).keys();
    }

    private int count(String sql) {
        return jdbc.sql(sql).query(Integer.class).single();
    }
}
