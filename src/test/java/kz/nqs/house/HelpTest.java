package kz.nqs.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Every page has help in plain words, and no help is without its page. */
class HelpTest {
    private static final int LONGEST_SENTENCE = 26; // words

    @Test
    void every_page_has_help_and_every_help_its_page() {
        var pages = new TreeSet<>(List.of("help.title"));
        for (var template : Sources.files(Sources.TEMPLATES, ".jte")) {
            if (Sources.text(template).contains("@template.ui.layout(")) {
                var name = Sources.TEMPLATES.relativize(template).toString().replace('\\', '/');
                pages.add(
                        "help." + name.replace("/web/", ".").replace(".jte", "").replace('/', '.'));
            }
        }
        for (var language : List.of("kk", "ru")) {
            assertThat(new TreeSet<>(lines(language).stream().map(l -> l.split("=")[0]).toList()))
                    .isEqualTo(pages);
        }
    }

    @Test
    void help_is_two_to_five_short_sentences() {
        for (var language : List.of("kk", "ru")) {
            for (var line : lines(language)) {
                var sentences = line.split("=", 2)[1].split("[.!?] ?");
                assertThat(sentences).as(line).hasSizeBetween(1, 5);
                for (var sentence : sentences) {
                    assertThat(sentence.split(" ").length)
                            .as(sentence)
                            .isLessThanOrEqualTo(LONGEST_SENTENCE);
                }
            }
        }
    }

    private static List<String> lines(String language) {
        var file = Sources.MESSAGES.resolve("help_%s.properties".formatted(language));
        return Sources.text(file).lines().toList();
    }
}
