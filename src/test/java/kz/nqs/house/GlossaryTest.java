package kz.nqs.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** One English word a term: every public type of a domain room is explained in the glossary. */
class GlossaryTest {
    private static final List<String> ROOMS =
            List.of(
                    "calendar",
                    "centres",
                    "certificates",
                    "classifiers",
                    "examination",
                    "files",
                    "law",
                    "letters",
                    "looks",
                    "papers",
                    "participants",
                    "post",
                    "professions",
                    "programmes",
                    "protection",
                    "recognition",
                    "search");
    private static final Pattern PUBLIC_TYPE =
            Pattern.compile(
                    "^public (?:sealed |final |abstract )*(?:class|record|interface|enum) (\\w+)",
                    Pattern.MULTILINE);

    @Test
    void every_public_type_of_a_domain_room_is_in_the_glossary() {
        var glossary = Sources.text(Path.of("docs/GLOSSARY.md"));
        var missing =
                ROOMS.stream()
                        .flatMap(room -> Sources.files(roomOf(room), ".java").stream())
                        .flatMap(file -> PUBLIC_TYPE.matcher(Sources.text(file)).results())
                        .map(found -> found.group(1))
                        .filter(type -> !glossary.contains("`" + type + "`"))
                        .toList();
        assertThat(missing).isEmpty();
    }

    private static Path roomOf(String room) {
        return Sources.MAIN.resolve("kz/nqs").resolve(room);
    }
}
