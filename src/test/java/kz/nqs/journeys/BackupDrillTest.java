package kz.nqs.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import kz.nqs.language.Lang;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("391-12/13")
@DisplayName("Приказ № 391, пункты 12 и 13 — учения: восстановленная копия отвечает то же самое")
class BackupDrillTest {
    /** Written by whoever enters and by the scheduler, whatever happens. */
    private static final Set<String> NOT_COMPARED =
            Set.of(
                    "ordinal",
                    "clock_seen",
                    "scheduled_tasks",
                    "spring_session",
                    "spring_session_attributes");

    /** Its third column is the case: a draft's copy may be there alone, its form not sent yet. */
    private static final String OF_A_CASE = "\\S+ \\([^,]*,[^,]*,[0-9a-f-]{36},(?s).*";

    /** A message that was sent meanwhile would be another row. */
    private static final String NOBODY_SENDS = "--nqs.post.every=1d";

    private static final List<String> PAGES =
            List.of("/professions", "/professions/1", "/centres", "/calendar");

    private static final String KEYS = "data/keys/personal-data.keys";

    @TempDir Path folder;
    private String iin;

    @Test
    void a_copy_made_while_cases_are_written_answers_the_same() throws Exception {
        var copy = folder.resolve("copies/nqs.tar.gz");
        Map<String, Set<String>> before;
        List<String> pages;
        String address;
        try (var machine = new Machine(folder.resolve("first"), NOBODY_SENDS)) {
            var offer = new Centre(machine.port(), Lang.RU).offers().getFirst();
            address = applied(machine, offer);
            pages = pages(machine, address);
            before = new OpenDatabase(machine.data()).rows();
            madeWhileOthersApply(machine, offer, copy);
            refusals(machine, copy);
        }
        var second = folder.resolve("second");
        var done =
                said(
                        Machine.command(
                                "restore", copy.toString(), "--nqs.data=" + second.resolve("data")),
                        0);
        assertThat(done).contains("Ключей персональных данных в копии нет", "кілттері жоқ");
        withoutItsKeysItGivesNothing(second);
        Files.createDirectories(second.resolve("data/keys"));
        Files.copy(folder.resolve("first").resolve(KEYS), second.resolve(KEYS));
        try (var machine = new Machine(second, NOBODY_SENDS)) {
            var restored = new OpenDatabase(machine.data()).rows();
            assertThat(restored.keySet()).isEqualTo(before.keySet());
            before.forEach((table, rows) -> compared(table, rows, restored.get(table)));
            wholeCases(restored);
            assertThat(pages(machine, address)).isEqualTo(pages);
        }
    }

    /** Everything acknowledged before the copying began is there, field by field. */
    private static void compared(String table, Set<String> before, Set<String> restored) {
        if (!NOT_COMPARED.contains(table)) {
            assertThat(restored).as(table).containsAll(before);
        }
    }

    /** What was written meanwhile is in the copy whole or not at all. */
    private static void wholeCases(Map<String, Set<String>> restored) {
        var cases = restored.get("recognition_case").size();
        assertThat(restored.get("journal_entry"))
                .filteredOn(entry -> entry.contains("recognition.step.Register"))
                .hasSize(cases);
        assertThat(restored.get("attachment"))
                .filteredOn(row -> row.matches(OF_A_CASE))
                .hasSize(2 * cases);
        assertThat(restored.get("deadline")).hasSize(cases);
    }

    private String applied(Machine machine, String offer) {
        var candidate = Candidate.registered(machine.port(), Lang.RU, offer);
        iin = candidate.iin();
        return candidate.applies();
    }

    /** Neither does the platform start on it, nor do its files say a number. */
    private void withoutItsKeysItGivesNothing(Path restored) throws IOException {
        assertThatThrownBy(() -> new Machine(restored)).hasMessageContaining("not up");
        assertThat(restored.resolve("platform.log"))
                .content()
                .contains("файла ключей", "кілттер файлы", "No new keys are made");
        assertThat(restored.resolve(KEYS)).doesNotExist();
        try (var files = Files.walk(restored.resolve("data/data"))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                assertThat(bytes.contains(iin)).as("the number in %s", file).isFalse();
            }
        }
    }

    private static List<String> pages(Machine machine, String address) {
        var registrar = new Centre(machine.port(), Lang.KK).registrar();
        return Stream.concat(PAGES.stream(), Stream.of(address))
                .map(page -> registrar.opens(page).is(200).page().select("main").text())
                .toList();
    }

    private void madeWhileOthersApply(Machine machine, String offer, Path copy)
            throws IOException, InterruptedException {
        var enough = new AtomicBoolean();
        var written =
                CompletableFuture.supplyAsync(
                        () -> {
                            var count = 0;
                            for (; !enough.get() || count < 2; count++) {
                                applied(machine, offer);
                            }
                            return count;
                        });
        var made =
                said(Machine.command("backup", copy.toString(), "--nqs.data=" + machine.data()), 0);
        enough.set(true);
        System.out.println("applications registered around the copying: " + written.join());
        assertThat(made)
                .contains("Копия готова и проверена")
                .contains("Көшірме дайын әрі тексерілді");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(copy)))
                .isEqualTo("rw-------");
    }

    private void refusals(Machine machine, Path copy) throws IOException, InterruptedException {
        var size = Files.size(copy);
        var again =
                said(Machine.command("backup", copy.toString(), "--nqs.data=" + machine.data()), 1);
        assertThat(again).contains("не будет перезаписан").contains("үстінен жазылмайды");
        assertThat(copy).hasSize(size);
        var full =
                said(
                        Machine.command("restore", copy.toString(), "--nqs.data=" + machine.data()),
                        1);
        assertThat(full).contains("не пуста").contains("бос емес");
        var nowhere = folder.resolve("nowhere");
        said(
                Machine.command("restore", nowhere.toString(), "--nqs.data=" + folder.resolve("x")),
                1);
        said(Machine.command("backup"), 1);
    }

    private String said(List<String> command, int exit) throws IOException, InterruptedException {
        var log = Files.createTempFile(folder, "command", ".log");
        var process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .start();
        assertThat(process.waitFor()).as(Files.readString(log)).isEqualTo(exit);
        return Files.readString(log);
    }
}
