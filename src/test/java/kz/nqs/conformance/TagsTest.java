package kz.nqs.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import kz.nqs.conformance.Requirements.Requirement;
import kz.nqs.house.Sources;
import org.junit.jupiter.api.Test;

class TagsTest {
    private static final Pattern TAG = Pattern.compile("@Tag\\(\\s*\"(\\d{3}-[^\"]*)\"");

    @Test
    void a_tag_that_looks_like_an_obligation_is_one() {
        var known = Requirements.all().stream().map(Requirement::id).toList();
        var tags =
                Sources.files(Sources.TEST, ".java").stream()
                        .flatMap(file -> TAG.matcher(Sources.text(file)).results())
                        .map(found -> found.group(1))
                        .distinct()
                        .toList();
        assertThat(tags).isNotEmpty().isSubsetOf(known);
    }

    @Test
    void every_obligation_is_there_once() {
        assertThat(Requirements.all()).extracting(Requirement::id).doesNotHaveDuplicates();
        assertThat(Requirements.all())
                .extracting(Requirement::order)
                .containsOnly("374", "377", "399", "391");
    }
}
