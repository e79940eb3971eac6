package kz.nqs.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kz.nqs.language.Lang;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("391-12/13")
@DisplayName("Ключи персональных данных: смена ключа и запуск без ключей")
class KeysTest {
    @TempDir Path folder;

    @Test
    void a_new_key_seals_everything_anew_and_without_keys_nothing_starts() throws Exception {
        try (var machine = new Machine(folder, "--nqs.post.every=1d")) {
            var offer = new Centre(machine.port(), Lang.RU).offers().getFirst();
            var candidate = Candidate.registered(machine.port(), Lang.RU, offer);
            var address = candidate.applies();
            var page = read(machine, address);
            assertThat(rotates(machine, 1)).contains("остановите её");
            var before = new OpenDatabase(machine.data()).rows();
            machine.dies(false);
            assertThat(rotates(machine, 0)).contains("Новый ключ создан", "Жаңа кілт жасалды");
            machine.starts();
            var after = new OpenDatabase(machine.data()).rows();
            for (var table : List.of("person", "recognition_case", "paper", "stored_file_chunk")) {
                assertThat(after.get(table)).as(table).hasSameSizeAs(before.get(table));
                assertThat(after.get(table))
                        .as(table)
                        .doesNotContainAnyElementsOf(before.get(table));
            }
            assertThat(read(machine, address)).isEqualTo(page);
            machine.dies(false);
            withoutKeys(machine);
            machine.starts();
            assertThat(read(machine, address)).isEqualTo(page);
        }
    }

    private static void withoutKeys(Machine machine) throws IOException {
        var keys = machine.data().resolve("keys/personal-data.keys");
        var away = machine.data().resolve("away");
        Files.move(keys, away);
        assertThatThrownBy(machine::starts).hasMessageContaining("not up");
        assertThat(machine.said())
                .contains("а файла ключей " + keys + " нет", keys + " жоқ")
                .contains("Put the key file that belongs to this database there");
        assertThat(keys).doesNotExist();
        Files.move(away, keys);
    }

    private static String read(Machine machine, String address) {
        var registrar = new Centre(machine.port(), Lang.RU).registrar();
        return registrar.opens(address).is(200).text()
                + registrar.reads(address + "/papers/application");
    }

    private String rotates(Machine machine, int exit) throws IOException, InterruptedException {
        var log = Files.createTempFile(folder, "command", ".log");
        var process =
                new ProcessBuilder(
                                Machine.command("keys", "rotate", "--nqs.data=" + machine.data()))
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .start();
        assertThat(process.waitFor()).as(Files.readString(log)).isEqualTo(exit);
        return Files.readString(log);
    }
}
