package kz.nqs.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import kz.nqs.PlatformTest;
import kz.nqs.participants.NewPeople;
import kz.nqs.participants.People;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@PlatformTest
@DisplayName("Ключи лежат вне базы данных; без своих ключей платформа не работает")
class UnlockingTest {
    @Autowired JdbcClient jdbc;
    @Autowired Environment settings;
    @Autowired People people;
    @Autowired TransactionTemplate transaction;
    @TempDir Path folder;

    @Test
    void the_first_start_made_a_file_that_its_owner_alone_may_read() throws Exception {
        var file = KeyPlace.of(settings);
        assertThat(KeyPlace.isInside(file, settings)).isFalse();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(new Unlocking(jdbc, new KeyFile(file)).unlocked()).isNotNull();
    }

    @Test
    void where_the_file_is_missing_no_other_is_made() {
        var file = folder.resolve("none.keys");
        refused(file, "protection.keys.missing");
        assertThat(file).doesNotExist();
    }

    @Test
    void other_keys_and_what_is_no_file_of_keys_are_refused_and_left_as_they_are()
            throws Exception {
        var file = folder.resolve("other.keys");
        new KeyFile(file).write(Keys.made());
        refused(file, "protection.keys.others");
        for (var damaged :
                new String[] {
                    "", "keys", "nqs-keys 1\nindex\nseal 1", "nqs-keys 1\nindex AA==\nseal x y"
                }) {
            Files.writeString(file, damaged);
            refused(file, "protection.keys.unreadable");
            assertThat(file).hasContent(damaged);
        }
    }

    @Test
    void what_was_sealed_for_one_person_does_not_open_for_another() {
        var one = NewPeople.somebody();
        var other = NewPeople.somebody();
        people.register(one, one.id() + "@example.kz", null);
        people.register(other, other.id() + "@example.kz", null);
        transaction.executeWithoutResult(
                status -> {
                    status.setRollbackOnly();
                    jdbc.sql(
                                    """
                                    update person set identifiers =
                                        (select identifiers from person where id = :other)
                                    where id = :one
                                    """)
                            .param("one", one.id())
                            .param("other", other.id())
                            .update();
                    assertThatThrownBy(() -> people.person(one.id()))
                            .isInstanceOf(DoesNotOpen.class);
                });
        assertThat(people.withIin(one.iin())).contains(one);
        assertThat(people.withIin(NewPeople.iin())).isEmpty();
    }

    private void refused(Path file, String why) {
        assertThatThrownBy(() -> new Unlocking(jdbc, new KeyFile(file)).unlocked())
                .isInstanceOfSatisfying(
                        KeysRefused.class, refused -> assertThat(refused.key()).isEqualTo(why));
    }
}
