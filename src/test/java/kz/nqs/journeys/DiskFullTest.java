package kz.nqs.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.sql.SQLException;
import kz.nqs.PlatformTest;
import kz.nqs.operations.EmbeddedDatabase;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** PostgreSQL itself says 53100, disk full; that a disk really is full is not staged here. */
@PlatformTest
@Tag("391-12/13")
@DisplayName(
        "Диск базы данных полон: платформу можно читать, отправленное не теряется и не удваивается")
class DiskFullTest extends Journeys {
    private static final String FULL =
            """
            create function disk_full() returns trigger language plpgsql as
            $$ begin raise exception 'No space left on device' using errcode = '53100'; end $$;
            create trigger disk_full before insert on journal_entry
            execute function disk_full()
            """;
    private static final String SPACE = "drop function disk_full cascade";

    @Test
    void what_cannot_be_kept_is_refused_and_can_be_sent_again() throws SQLException {
        var candidate = town.candidate();
        var submission = candidate.fills(candidate.begins());
        asOwner(FULL);
        try {
            var refused = candidate.window().sends(submission).is(503);
            assertThat(refused.text()).contains("только читать").contains("отправьте ещё раз");
            candidate.window().opens("/desk").is(200);
            candidate.window().opens("/professions/1").is(200);
        } finally {
            asOwner(SPACE);
        }
        var address = candidate.window().sends(submission).is(200).place();
        assertThat(address).startsWith("/cases/");
        assertThat(town.journal(address)).hasSize(1);
        assertThat(town.attachments(address)).hasSize(2);
    }

    private void asOwner(String sql) throws SQLException {
        var database = town.the(EmbeddedDatabase.class);
        try (var connection =
                        DriverManager.getConnection(
                                database.url(), database.owner(), database.password());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
