package kz.nqs.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Both languages say everything, and everything that is said exists: 391-5. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MessagesTest {
    /** Said alike in both languages, and rightly so. */
    private static final Set<String> ALIKE =
            Set.of(
                    "language.kk",
                    "language.ru",
                    "weekday.short.3",
                    "Role.CANDIDATE",
                    "Role.TIME",
                    "ActivityLevel.SECTION",
                    "attachment.size",
                    "case.candidate",
                    "operations.gigabytes",
                    "operations.megabytes",
                    "paper.contract.by-candidate",
                    "paper.is-pdf",
                    "Profile.short.TECHNICAL");

    private static final Pattern SAID =
            Pattern.compile("\\b(?:say|saying)\\(\\s*\"([^\"$]+)\"\\s*([,)+])");
    private static final Pattern WRONG =
            Pattern.compile("\\bwrong\\(\\s*\"[^\"]+\",\\s*\"([^\"$]+)\"\\s*([,)+])");
    private static final Pattern REQUIRED = Pattern.compile("\\brequired\\(\\s*\"([^\"]+)\"");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)}");

    private final Map<String, Map<String, String>> kk = bundles("kk");
    private final Map<String, Map<String, String>> ru = bundles("ru");

    @Test
    void every_bundle_has_the_same_keys_in_both_languages() {
        assertThat(kk.keySet()).isEqualTo(ru.keySet());
        kk.forEach((room, said) -> assertThat(said.keySet()).as(room).isEqualTo(keys(ru, room)));
    }

    @Test
    void the_same_things_are_filled_in_in_both_languages() {
        each((key, one, other) -> assertThat(places(one)).as(key).isEqualTo(places(other)));
    }

    @Test
    void nothing_is_empty() {
        each(
                (key, one, other) ->
                        assertThat(List.of(one, other)).as(key).noneMatch(String::isBlank));
    }

    @Test
    void nothing_is_left_untranslated() {
        var untranslated = new TreeSet<String>();
        each(
                (key, one, other) -> {
                    if (one.equals(other) && one.chars().anyMatch(Character::isLetter)) {
                        untranslated.add(key.substring(key.indexOf(' ') + 1));
                    }
                });
        assertThat(untranslated).as("neither translated nor in ALIKE").isSubsetOf(ALIKE);
    }

    @Test
    void no_apostrophe_swallows_what_is_filled_in() {
        each(
                (key, one, other) -> {
                    if (!places(one).isEmpty()) {
                        assertThat(one + other).as(key).doesNotContain("'");
                    }
                });
    }

    @Test
    void a_detail_of_a_journal_is_a_phrase_with_its_value() {
        each(
                (key, one, other) -> {
                    if (key.contains(" detail.")) {
                        assertThat(places(one)).as(key).containsExactly("0");
                    }
                });
    }

    @Test
    void a_key_belongs_to_one_room() {
        var all = kk.values().stream().flatMap(said -> said.keySet().stream()).toList();
        assertThat(all).doesNotHaveDuplicates();
    }

    @Test
    void every_key_that_is_said_exists() {
        var known = kk.values().stream().flatMap(said -> said.keySet().stream()).toList();
        var missing = new TreeSet<String>();
        Stream.concat(Sources.found(SAID), Sources.found(WRONG))
                .filter(said -> !exists(said, known))
                .forEach(said -> missing.add(said.group(1)));
        Sources.found(REQUIRED)
                .map(field -> "form.required." + field.group(1))
                .filter(key -> !known.contains(key))
                .forEach(missing::add);
        assertThat(missing).as("said, but in no bundle").isEmpty();
    }

    /** A key put together from a beginning and a value must at least begin some key. */
    private static boolean exists(MatchResult said, List<String> known) {
        return said.group(2).equals("+")
                ? known.stream().anyMatch(key -> key.startsWith(said.group(1)))
                : known.contains(said.group(1));
    }

    private interface Check {
        void of(String key, String kk, String ru);
    }

    private void each(Check check) {
        kk.forEach(
                (room, said) ->
                        said.forEach(
                                (key, words) -> {
                                    var other = ru.getOrDefault(room, Map.of()).get(key);
                                    if (other != null) {
                                        check.of(room + " " + key, words, other);
                                    }
                                }));
    }

    private static Set<String> keys(Map<String, Map<String, String>> bundles, String room) {
        return bundles.get(room).keySet();
    }

    private static Set<String> places(String message) {
        return PLACEHOLDER
                .matcher(message)
                .results()
                .map(m -> m.group(1))
                .collect(Collectors.toSet());
    }

    private static Map<String, Map<String, String>> bundles(String language) {
        var bundles = new TreeMap<String, Map<String, String>>();
        var ending = "_" + language + ".properties";
        for (var file : Sources.files(Sources.MESSAGES, ending)) {
            bundles.put(
                    file.getFileName().toString().replace(ending, ""),
                    messages(Sources.text(file)));
        }
        return bundles;
    }

    /** Line by line, because the reader of properties would hide a key that is there twice. */
    private static Map<String, String> messages(String source) {
        var said = new TreeMap<String, String>();
        var twice = new ArrayList<String>();
        source.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("=", 2))
                .forEach(
                        line -> {
                            assertThat(line).as(line[0]).hasSize(2);
                            if (said.put(line[0].strip(), line[1]) != null) {
                                twice.add(line[0]);
                            }
                        });
        assertThat(twice).as("said twice").isEmpty();
        return said;
    }
}
