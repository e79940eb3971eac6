package kz.nqs.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every page has help in plain words, and no help is without its page. */
class HelpTest {
    private static final int LONGEST_SENTENCE = 26; // words
    private static final Pattern NAMED = Pattern.compile("\"([a-z]+/(?:web/)?[a-z-]+)\"");
    private static final Pattern MADE_OF = Pattern.compile("@template\\.([a-z.-]+)\\(");

    @Test
    void every_page_has_help_and_every_help_its_page() {
        var pages = new TreeSet<>(List.of("help.title"));
        Sources.files(Sources.MAIN, ".java").stream()
                .flatMap(file -> NAMED.matcher(Sources.text(file)).results())
                .map(named -> named.group(1))
                .filter(HelpTest::hasTheFrame)
                .map(name -> "help." + name.replace("/web/", ".").replace('/', '.'))
                .forEach(pages::add);
        for (var language : List.of("kk", "ru")) {
            assertThat(new TreeSet<>(lines(language).stream().map(l -> l.split("=")[0]).toList()))
                    .isEqualTo(pages);
        }
    }

    /** Itself, or through a template that it is made of. */
    private static boolean hasTheFrame(String name) {
        var file = Sources.TEMPLATES.resolve(name + ".jte");
        if (!Files.exists(file)) {
            return false;
        }
        var text = Sources.text(file);
        return text.contains("@template.ui.layout(")
                || MADE_OF.matcher(text)
                        .results()
                        .anyMatch(part -> hasTheFrame(part.group(1).replace('.', '/')));
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
