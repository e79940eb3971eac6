package kz.nqs.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import kz.nqs.PlatformTest;
import kz.nqs.files.Receipt.Elsewhere;
import kz.nqs.files.Receipt.Refused;
import kz.nqs.files.Receipt.Sound;
import kz.nqs.files.Receipt.Underway;
import kz.nqs.operations.EmbeddedDatabase;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

@PlatformTest
@Tag("374-4")
@DisplayName("Файл принимается по частям, хранится целиком и с контрольной суммой")
class StoredFilesTest {
    private static final int PIECE = 64 * 1024;
    private final UUID holder = UUID.randomUUID();
    @Autowired StoredFiles files;
    @Autowired FileStore store;
    @Autowired JdbcClient jdbc;
    @Autowired EmbeddedDatabase database;
    @Autowired SweepOfUploads sweep;

    @Test
    void interrupted_at_every_piece_and_gone_on_with_it_is_the_same_file() {
        var sent = Samples.pdfOf(10 * PIECE);
        var begun = begun("diplom.pdf", sent);
        for (int at = 0; at < sent.length; at += PIECE) {
            var piece = Arrays.copyOfRange(sent, at, Math.min(at + PIECE, sent.length));
            var again = begun("diplom.pdf", sent);
            assertThat(again.id()).as("the same upload goes on").isEqualTo(begun.id());
            assertThat(again.received()).isEqualTo(at);
            assertThat(files.append(begun.id(), at + 1, piece)).isEqualTo(new Elsewhere(at));
            assertThat(files.append(begun.id(), at, piece)).isInstanceOf(Underway.class);
            assertThat(files.append(begun.id(), at, piece))
                    .as("a repeated piece does no harm")
                    .isEqualTo(new Elsewhere(at + piece.length));
        }
        var sound = (Sound) files.examine(begun.id());
        assertThat(files.examine(begun.id())).as("asked again").isEqualTo(sound);
        assertThat(sound.file().sha256()).isEqualTo(Digest.of(sent));
        assertThat(sound.file().type()).isEqualTo(FileType.PDF);
        files.keep(begun.id());
        assertThat(files.content(begun.id())).isEqualTo(sent);
        assertThat(files.unfinished(holder)).isEmpty();
        assertThat(files.append(begun.id(), sent.length, new byte[] {1}))
                .as("nothing joins what is kept")
                .isEqualTo(new Elsewhere(sent.length));
    }

    @Test
    void more_than_was_announced_is_not_taken() {
        var begun = begun("a.pdf", new byte[100]);
        assertThat(files.append(begun.id(), 0, new byte[101])).isEqualTo(new Elsewhere(0));
        assertThat(files.append(UUID.randomUUID(), 0, new byte[1])).isEqualTo(new Elsewhere(0));
    }

    @Test
    void what_came_otherwise_than_it_was_sent_is_refused_and_gone() {
        var sent = Samples.pdf(1);
        var begun = begun("a.pdf", sent);
        sent[sent.length - 1] ^= 1;
        files.append(begun.id(), 0, sent);
        var refused = (Refused) files.examine(begun.id());
        assertThat(refused.messageKey()).isEqualTo("files.refused.damaged");
        assertThat(files.upload(begun.id())).isEmpty();
    }

    @Test
    void what_is_too_large_or_empty_is_refused_with_the_number() {
        var large = files.begin(holder, "X", "a.pdf", 21L * 1024 * 1024, "");
        assertThat(large)
                .isEqualTo(new Refused("files.refused.large", List.of("a.pdf", "21", "20")));
        var empty = files.begin(holder, "X", "a.pdf", 0, "");
        assertThat(empty).isEqualTo(new Refused("files.refused.empty", List.of("a.pdf")));
        assertThat(files.begin(holder, "X", "a.pdf", Limits.FILE, "")).isInstanceOf(Underway.class);
    }

    @Test
    void all_files_of_one_holder_together_have_a_limit() {
        for (int n = 0; n < 5; n++) {
            files.begin(holder, "X", n + ".pdf", Limits.FILE, "");
        }
        assertThat(files.begin(holder, "X", "a.pdf", 1, ""))
                .isEqualTo(
                        new Refused(
                                "files.refused.together", List.of("a.pdf", "100,1", "100", "60")));
        var many = UUID.randomUUID();
        for (int n = 0; n < Limits.COUNT; n++) {
            assertThat(files.begin(many, "X", n + ".pdf", 1, "")).isInstanceOf(Underway.class);
        }
        assertThat(files.begin(many, "X", "a.pdf", 1, "")).isInstanceOf(Refused.class);
        assertThat(files.begin(UUID.randomUUID(), "X", "a.pdf", 1, ""))
                .isInstanceOf(Underway.class);
    }

    @Test
    void without_its_hash_a_file_begun_anew_is_another_file() {
        var one = (Underway) files.begin(holder, "X", "a.pdf", 10, "");
        var other = (Underway) files.begin(holder, "X", "a.pdf", 10, "");
        assertThat(one.upload().id()).isNotEqualTo(other.upload().id());
    }

    @Test
    void what_nobody_went_on_sending_for_a_day_is_swept_and_what_is_kept_stays() {
        var waiting = begun("waiting.pdf", new byte[10]).id();
        var old = begun("old.pdf", new byte[11]).id();
        var kept = begun("kept.pdf", new byte[12]).id();
        files.append(old, 0, new byte[5]);
        files.keep(kept);
        jdbc.sql(
                        "update stored_file set touched_at = touched_at - interval '25 hours' where id in (:ids)")
                .param("ids", List.of(old, kept))
                .update();
        sweep.dayBegins(java.time.LocalDate.EPOCH);
        sweep.dayBegins(java.time.LocalDate.EPOCH);
        assertThat(files.upload(waiting)).isPresent();
        assertThat(files.upload(kept)).isPresent();
        assertThat(files.upload(old)).isEmpty();
        assertThat(pieces(old)).isZero();
    }

    @Test
    void a_preview_is_drawn_once_and_what_cannot_be_drawn_is_not_tried_again() {
        var photograph = kept("a.jpg", Samples.photograph(400, 300, 6));
        var picture = files.preview(photograph, PreviewSize.SMALL).orElseThrow();
        assertThat(files.preview(photograph, PreviewSize.SMALL)).hasValue(picture);
        assertThat(new Picture(picture, FileType.JPEG).extent())
                .hasValue(new java.awt.Dimension(270, 360));
        assertThat(files.preview(kept("a.pdf", Samples.pdf(1)), PreviewSize.LARGE)).isPresent();
        var broken = kept("a.jpg", Samples.jpegThatSays(200, 100));
        assertThat(files.preview(broken, PreviewSize.LARGE)).isEmpty();
        assertThat(files.preview(broken, PreviewSize.LARGE)).isEmpty();
        var heic = kept("a.heic", Samples.heic("heic", "mif1heic"));
        assertThat(files.preview(heic, PreviewSize.LARGE)).isEmpty();
    }

    @Test
    void a_full_disk_costs_the_piece_and_nothing_else() throws SQLException {
        var sent = Samples.pdfOf(2 * PIECE);
        var begun = begun("a.pdf", sent);
        files.append(begun.id(), 0, Arrays.copyOf(sent, PIECE));
        var rest = Arrays.copyOfRange(sent, PIECE, sent.length);
        as_owner(
                "create function disk_is_full() returns trigger language plpgsql as "
                        + "'begin raise sqlstate ''53100'' using message = ''no space left''; end'",
                "create trigger disk_is_full before insert on stored_file_chunk for each row when "
                        + "(new.file = '"
                        + begun.id()
                        + "') execute function disk_is_full()");
        try {
            assertThatThrownBy(() -> files.append(begun.id(), PIECE, rest))
                    .isInstanceOf(DataAccessResourceFailureException.class);
            assertThat(begun("a.pdf", sent).received()).isEqualTo(PIECE);
        } finally {
            as_owner(
                    "drop trigger disk_is_full on stored_file_chunk",
                    "drop function disk_is_full()");
        }
        files.append(begun.id(), PIECE, rest);
        assertThat(files.examine(begun.id())).isInstanceOf(Sound.class);
        assertThat(files.content(begun.id())).isEqualTo(sent);
    }

    private UUID kept(String name, byte[] content) {
        var begun = begun(name, content);
        files.append(begun.id(), 0, content);
        assertThat(files.examine(begun.id())).isInstanceOf(Sound.class);
        files.keep(begun.id());
        return begun.id();
    }

    private Upload begun(String name, byte[] content) {
        var receipt = files.begin(holder, "X", name, content.length, Digest.of(content));
        return ((Underway) receipt).upload();
    }

    private int pieces(UUID file) {
        return jdbc.sql("select count(*) from stored_file_chunk where file = :id")
                .param("id", file)
                .query(Integer.class)
                .single();
    }

    private void as_owner(String... statements) throws SQLException {
        try (var connection =
                        DriverManager.getConnection(
                                database.url(), database.owner(), database.password());
                var statement = connection.createStatement()) {
            for (var each : statements) {
                statement.execute(each);
            }
        }
    }
}
